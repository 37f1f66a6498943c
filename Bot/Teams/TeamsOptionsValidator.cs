using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

/// <summary>A missing setting never opens the door: the host does not start, and says what is missing or does not go together.</summary>
internal sealed class TeamsOptionsValidator(TimeProvider time) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        List<string> failures = [.. Registration(options), .. Credential(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Registration(TeamsOptions options)
    {
        if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            yield return HostTexts.AppIdMissing;
        }

        if (!Guid.TryParse(options.MicrosoftAppTenantId, out _))
        {
            yield return HostTexts.TenantMissing;
        }

        if (options.ChannelService is not ("" or GovernmentAuthenticationConstants.ChannelService))
        {
            yield return HostTexts.ChannelServiceUnknown;
        }
    }

    private IEnumerable<string> Credential(TeamsOptions options)
    {
        var hasSecret = options.MicrosoftAppPassword.Length > 0;
        return options switch
        {
            _ when options.IsOfType(TeamsOptions.ManagedIdentity) => hasSecret || options.Certificate.IsSet ? [HostTexts.CredentialNotNeeded] : [],
            _ when !options.IsOfType(TeamsOptions.SingleTenant) && !options.IsOfType(TeamsOptions.MultiTenant) => [HostTexts.AppTypeUnknown],
            { Certificate.IsSet: true } when hasSecret => [HostTexts.CredentialTwice],
            { Certificate.IsSet: true } => Certificate(options.Certificate),
            _ => hasSecret ? [] : [HostTexts.CredentialMissing],
        };
    }

    private IEnumerable<string> Certificate(CertificateOptions options)
    {
        if (options.Path.Length > 0 && options.Thumbprint.Length > 0)
        {
            return [HostTexts.CertificateTwice];
        }

        using var certificate = CertificateSource.Find(options);
        return certificate switch
        {
            null => [HostTexts.CertificateUnreadable],
            _ when certificate.NotAfter.ToUniversalTime() <= time.GetUtcNow().UtcDateTime => [HostTexts.CertificateExpired],
            _ => [],
        };
    }
}
