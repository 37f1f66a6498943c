using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Where the bot gets its token: a single-tenant app in its own tenant, a multi-tenant one in the channel's, and a configured login url as it stands.
/// </summary>
internal static class LoginUrls
{
    public static string For(string loginEndpoint, string tenantId) => loginEndpoint switch
    {
        _ when string.IsNullOrEmpty(tenantId) => loginEndpoint,
        AuthenticationConstants.ToChannelFromBotLoginUrl =>
            Of(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenantId),
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl =>
            Of(GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, tenantId),
        _ => loginEndpoint,
    };

    private static string Of(string template, string tenantId) =>
        string.Format(CultureInfo.InvariantCulture, template, Uri.EscapeDataString(tenantId));
}
