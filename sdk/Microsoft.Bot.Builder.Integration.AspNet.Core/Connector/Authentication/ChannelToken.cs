using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token found good under a set of keys; with other keys it has to prove itself again.</summary>
internal sealed record ChannelToken(
    ClaimsIdentity Identity,
    string KeyId,
    string Audience,
    string ServiceUrl,
    ChannelKeys Keys,
    DateTimeOffset GoodUntil);
