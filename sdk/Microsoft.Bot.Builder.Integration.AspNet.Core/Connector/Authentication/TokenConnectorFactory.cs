namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call a service url with the bot's token.</summary>
internal sealed class TokenConnectorFactory(
    string appId,
    ChannelSettings settings,
    ServiceClientCredentialsFactory credentials,
    Func<HttpClient> http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken)
    {
        var scope = string.IsNullOrEmpty(audience) ? settings.OAuthScope : audience;
        var pass = await credentials
            .CreateCredentialsAsync(appId, scope, settings.LoginUrl, settings.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), pass, http(), disposeHttpClient: false);
    }
}
