using System.Collections.Frozen;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channel's signing keys as of one reading, with the channels that each may speak for.</summary>
internal sealed class ChannelKeys
{
    private readonly FrozenDictionary<string, FrozenSet<string>> endorsements;

    public ChannelKeys(OpenIdConnectConfiguration configuration, string issuer, DateTimeOffset refreshAt)
    {
        RefreshAt = refreshAt;
        endorsements = configuration.JsonWebKeySet.Keys
            .Where(key => !string.IsNullOrEmpty(key.KeyId))
            .DistinctBy(key => key.KeyId)
            .ToFrozenDictionary(key => key.KeyId, Endorsements.Of);
        Rules = RulesFor(configuration, issuer);
    }

    public DateTimeOffset RefreshAt { get; }

    public TokenValidationParameters Rules { get; }

    public bool Endorses(string keyId, string channelId) =>
        keyId is not null
        && channelId is not null
        && endorsements.TryGetValue(keyId, out var channels)
        && channels.Contains(channelId);

    private static TokenValidationParameters RulesFor(OpenIdConnectConfiguration configuration, string issuer) => new()
    {
        ValidIssuer = issuer,
        // The audience is compared afterwards, with the app ids that the credentials know.
        ValidateAudience = false,
        IssuerSigningKeys = configuration.SigningKeys,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        ClockSkew = TimeSpan.FromMinutes(5),
    };
}
