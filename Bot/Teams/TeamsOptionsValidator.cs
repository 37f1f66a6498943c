using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

/// <summary>A missing setting never opens the door: the host does not start, and says what is missing.</summary>
internal sealed class TeamsOptionsValidator : IValidateOptions<TeamsOptions>
{
    private const string ManagedIdentity = "UserAssignedMSI";

    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        List<string> missing = [];
        if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            missing.Add(HostTexts.AppIdMissing);
        }

        if (!Guid.TryParse(options.MicrosoftAppTenantId, out _))
        {
            missing.Add(HostTexts.TenantMissing);
        }

        if (options.MicrosoftAppPassword.Length == 0 && options.MicrosoftAppType != ManagedIdentity)
        {
            missing.Add(HostTexts.CredentialMissing);
        }

        return missing.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
    }
}
