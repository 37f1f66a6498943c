using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that is a managed identity of the machine: there is no secret to keep.</summary>
internal sealed class ManagedIdentityCredentialFactory(string appId, HttpClient http, ILogger logger) : ServiceClientCredentialsFactory
{
    private readonly ManagedIdentityCredential identity = new(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId))
    {
        Transport = http is null ? HttpClientTransport.Shared : new HttpClientTransport(http),
    });

    private readonly TokenSources<string> tokens = new();

    public override Task<bool> IsValidAppIdAsync(string candidate, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(candidate, appId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <param name="loginEndpoint">Not asked: the machine gives the token.</param>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string candidate,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (!await IsValidAppIdAsync(candidate, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("There are no credentials for that app id.");
        }

        var source = tokens.For(audience, wanted => new TokenSource(appId, new ManagedIdentityIssuer(identity, wanted), logger));
        return new TokenCredentials(source, new TrustedHosts(loginEndpoint, audience));
    }
}
