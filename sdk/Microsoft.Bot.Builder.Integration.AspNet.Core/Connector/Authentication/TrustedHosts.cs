namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Hosts that the bot's token may travel to: those of its own cloud. A forged service url would otherwise carry it away. This machine is
/// trusted only while the token itself was issued by this machine, and is thus worth nothing elsewhere.
/// </summary>
internal sealed class TrustedHosts(string loginUrl, string audience)
{
    // Exact names: anyone may open a profile beside smba.trafficmanager.net. Domains: these and whatever their owner puts below them.
    private static readonly (string[] Exact, string[] Domains) Public = (["smba.trafficmanager.net"], ["botframework.com", "teams.microsoft.com"]);

    private static readonly (string[] Exact, string[] Domains) UsGovernment = ([], ["botframework.us", "botframework.azure.us", "teams.microsoft.us"]);

    private readonly bool trustsLoopback = Uri.TryCreate(loginUrl, UriKind.Absolute, out var login) && login.IsLoopback;

    private readonly (string[] Exact, string[] Domains) hosts =
        audience == GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope ? UsGovernment : Public;

    public void Check(Uri target)
    {
        if (!IsTrusted(target))
        {
            throw new InvalidOperationException($"The bot's token must not be sent to {target.Scheme}://{target.Authority}.");
        }
    }

    private bool IsTrusted(Uri target) => target.IsLoopback
        ? trustsLoopback && target.Scheme != Uri.UriSchemeFile
        : target.Scheme == Uri.UriSchemeHttps && (hosts.Exact.Contains(target.Host) || hosts.Domains.Any(domain => IsIn(target.Host, domain)));

    private static bool IsIn(string host, string domain) =>
        host.EndsWith(domain, StringComparison.Ordinal)
        && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');
}
