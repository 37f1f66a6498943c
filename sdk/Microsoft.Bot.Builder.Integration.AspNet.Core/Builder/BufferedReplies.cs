using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The body for a caller that expects replies: all of the turn's activities and an invoke's result.</summary>
internal sealed record BufferedReplies(
    [property: JsonProperty("activities")] IReadOnlyList<Activity> Activities,
    [property: JsonProperty("body")] object Body);
