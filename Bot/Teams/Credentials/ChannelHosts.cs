using Microsoft.Bot.Connector.Authentication;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>The hosts of one cloud's channel: exact names, and domains that include whatever their owner puts below them.</summary>
/// <param name="Here">The bot's tokens are given by this machine and worth nothing elsewhere, in tests and with the simulator: so the channel is this machine too.</param>
internal sealed record ChannelHosts(string[] Names, string[] Domains, bool Here)
{
    /// <summary>Its other profiles belong to anyone.</summary>
    private const string PublicFront = "smba.trafficmanager.net";

    public static ChannelHosts For(string audience, string? loginUrl)
    {
        var here = Uri.TryCreate(loginUrl, UriKind.Absolute, out var login) && login.IsLoopback;
        return audience == GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
            ? new([], ["botframework.us", "botframework.azure.us", "teams.microsoft.us"], here)
            : new([PublicFront], ["botframework.com", "teams.microsoft.com"], here);
    }

    public bool Include(Uri? address) => address switch
    {
        null => false,
        { IsLoopback: true } => Here && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps),
        _ => address.Scheme == Uri.UriSchemeHttps
            && (Names.Contains(address.Host) || Domains.Any(domain => address.Host == domain || address.Host.EndsWith('.' + domain, StringComparison.Ordinal))),
    };
}
