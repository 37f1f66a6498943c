using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>
/// By what the bot proves itself: a secret or a managed identity, which the official keys describe, or a certificate, for which there are
/// no official keys. Whichever it is, its tokens go to the channel's hosts only.
/// </summary>
internal static class BotCredentials
{
    public static ServiceClientCredentialsFactory Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<TeamsOptions>>().Value;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BotCredentials));
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient();
        ServiceClientCredentialsFactory own = options.Certificate.IsSet
            ? new IdentityCredentialsFactory(options.MicrosoftAppId, Certificate(options, http), services.GetRequiredService<TimeProvider>())
            : new ConfigurationServiceClientCredentialFactory(services.GetRequiredService<IConfiguration>(), http, logger);
        return new GuardedCredentialsFactory(own, logger);
    }

    private static Func<LoginAddress, ClientCertificateCredential> Certificate(TeamsOptions options, HttpClient http)
    {
        var certificate = CertificateSource.Find(options.Certificate)
            ?? throw new InvalidOperationException("The bot's certificate is not there any more.");
        return login => new ClientCertificateCredential(
            options.IsOfType(TeamsOptions.MultiTenant) ? login.Tenant : options.MicrosoftAppTenantId,
            options.MicrosoftAppId,
            certificate,
            new ClientCertificateCredentialOptions
            {
                AuthorityHost = login.Authority,
                DisableInstanceDiscovery = !login.IsValidated,
                Transport = new HttpClientTransport(http),
            });
    }
}
