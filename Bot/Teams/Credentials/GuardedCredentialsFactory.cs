using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Any credentials, whose tokens leave for the hosts of their own cloud only: the official ones go wherever an activity says.</summary>
internal sealed class GuardedCredentialsFactory(ServiceClientCredentialsFactory own, ILogger logger) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        own.IsValidAppIdAsync(appId, cancellationToken);

    /// <summary>Never: a missing app id would open the door with the official credentials.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        var credentials = await own.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
        return new GuardedCredentials(credentials, ChannelHosts.For(audience, loginEndpoint), logger);
    }
}
