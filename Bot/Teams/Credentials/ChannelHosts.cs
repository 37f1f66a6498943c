using Microsoft.Bot.Connector.Authentication;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>The hosts of one cloud's channel: exact names, and domains that include whatever their owner puts below them.</summary>
internal sealed record ChannelHosts(string[] Names, string[] Domains)
{
    /// <summary>Its other profiles belong to anyone.</summary>
    private const string PublicFront = "smba.trafficmanager.net";

    private static readonly ChannelHosts Public = new([PublicFront], ["botframework.com", "teams.microsoft.com"]);

    private static readonly ChannelHosts UsGovernment = new([], ["botframework.us", "botframework.azure.us", "teams.microsoft.us"]);

    public static ChannelHosts For(string audience) =>
        audience == GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope ? UsGovernment : Public;

    public bool Include(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && (Names.Contains(address.Host) || Domains.Any(domain => address.Host == domain || address.Host.EndsWith('.' + domain, StringComparison.Ordinal)));
}
