namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Which cloud's channel the bot talks to, and how each proves itself to the other.</summary>
internal sealed record ChannelSettings
{
    public required string LoginUrl { get; init; }

    public required string OAuthScope { get; init; }

    public required string TokenIssuer { get; init; }

    public required string OpenIdMetadataUrl { get; init; }

    public required string CallerId { get; init; }

    public bool ValidateAuthority { get; init; } = true;

    public static ChannelSettings Public { get; } = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OpenIdMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerId = "urn:botframework:azure",
    };

    public static ChannelSettings UsGovernment { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OpenIdMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerId = "urn:botframework:azureusgov",
    };
}
