using System.Collections.Concurrent;
using Azure.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Credentials from any identity that Azure.Identity knows. One identity a login address, one held token an audience.</summary>
internal sealed class IdentityCredentialsFactory(string ownAppId, Func<LoginAddress, TokenCredential> identityFor, TimeProvider time)
    : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Login, string Audience), IdentityCredentials> all = new();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(ownAppId.Length > 0 && string.Equals(appId, ownAppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!await IsValidAppIdAsync(appId, cancellationToken))
        {
            throw new InvalidOperationException("There are no credentials for that app id.");
        }

        return all.GetOrAdd((loginEndpoint, audience), key => new(new(identityFor(LoginAddress.Of(key.Login, validateAuthority)), key.Audience, time)));
    }
}
