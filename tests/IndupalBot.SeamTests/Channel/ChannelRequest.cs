using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Channel;

/// <summary>What the bot asked of the channel; the target as it was on the wire, not decoded.</summary>
internal sealed record ChannelRequest(string Method, string Target, string? Authorization, JToken? Body);
