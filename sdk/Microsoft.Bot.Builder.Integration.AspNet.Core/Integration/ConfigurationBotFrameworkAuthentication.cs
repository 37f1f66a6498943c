using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the configuration's keys describe it. One is made for a process and shared.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ChannelSettings settings;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly ChannelAuthentication channel;
    private readonly Func<HttpClient> http;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        settings = ChannelSettingsReader.Read(configuration);
        credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        http = httpClientFactory is null ? () => SharedHttp.Client : httpClientFactory.CreateClient;
        channel = new ChannelAuthentication(
            new ChannelTokenValidator(new ChannelKeyRing(settings, http, logger)),
            credentials,
            authConfiguration ?? new AuthenticationConfiguration());
    }

    public override string GetOriginatingAudience() => settings.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await channel.AuthenticateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = settings.OAuthScope,
            CallerId = settings.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new TokenConnectorFactory(AppIdOf(claimsIdentity), settings, credentials, http);

    private static string AppIdOf(ClaimsIdentity identity) =>
        identity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
        ?? identity?.FindFirst(AuthenticationConstants.AppIdClaim)?.Value
        ?? throw new UnauthorizedAccessException("The identity names no app.");
}
