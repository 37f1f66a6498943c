using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that proves itself by a secret.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient http;
    private readonly ILogger logger;
    private readonly TokenSources<TokenOrder> tokens = new();

    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null)
    {
    }

    public PasswordServiceClientCredentialFactory(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger)
    {
        (AppId, Password, TenantId) = (appId, password, tenantId);
        http = httpClient ?? SharedHttp.Client;
        this.logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.Ordinal));

    /// <summary>Never: without an app id nobody gets in, where the official package would let everybody in.</summary>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("There are no credentials for that app id.");
        }

        var order = new TokenOrder(LoginUrls.For(loginEndpoint, TenantId), AppId, Password, oauthScope);
        var source = tokens.For(order, wanted => new TokenSource(wanted.AppId, new SecretIssuer(wanted, http), logger));
        return new TokenCredentials(source, new TrustedHosts(order.LoginUrl, oauthScope));
    }
}
