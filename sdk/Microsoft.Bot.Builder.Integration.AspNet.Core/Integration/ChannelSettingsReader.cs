using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The channel's settings: those of a named cloud, each of which a key of its own overrides.</summary>
internal static class ChannelSettingsReader
{
    public static ChannelSettings Read(IConfiguration configuration)
    {
        var cloud = CloudOf(configuration["ChannelService"]);
        return cloud with
        {
            LoginUrl = Text(configuration, "ToChannelFromBotLoginUrl") ?? cloud.LoginUrl,
            OAuthScope = Text(configuration, "ToChannelFromBotOAuthScope") ?? cloud.OAuthScope,
            TokenIssuer = Text(configuration, "ToBotFromChannelTokenIssuer") ?? cloud.TokenIssuer,
            OpenIdMetadataUrl = Text(configuration, "ToBotFromChannelOpenIdMetadataUrl") ?? cloud.OpenIdMetadataUrl,
            CallerId = Text(configuration, "CallerId") ?? cloud.CallerId,
            ValidateAuthority = configuration.GetValue("ValidateAuthority", true),
        };
    }

    private static ChannelSettings CloudOf(string channelService) => channelService switch
    {
        null or "" => ChannelSettings.Public,
        GovernmentAuthenticationConstants.ChannelService => ChannelSettings.UsGovernment,
        _ => throw new InvalidOperationException($"ChannelService '{channelService}' is not known."),
    };

    private static string Text(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key].Trim();
}
