using Microsoft.Extensions.Options;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>Whoever switches it on reads at the start what is missing, not in the first unsure turn.</summary>
internal sealed class SecondOpinionValidator : IValidateOptions<SecondOpinionOptions>
{
    public ValidateOptionsResult Validate(string? name, SecondOpinionOptions options)
    {
        List<string> missing = options.Enabled ? [.. Missing(options)] : [];
        return missing.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
    }

    private static IEnumerable<string> Missing(SecondOpinionOptions options)
    {
        if (!IsSafe(options.Endpoint))
        {
            yield return SecondOpinionTexts.Endpoint;
        }

        if (options.Key.Length == 0 == (options.ManagedIdentity.Length == 0))
        {
            yield return SecondOpinionTexts.Credential;
        }

        if (options.ManagedIdentity is { Length: > 0 } identity && identity != SecondOpinionOptions.SystemIdentity && !Guid.TryParse(identity, out _))
        {
            yield return SecondOpinionTexts.ManagedIdentity;
        }

        if (options.Project.Length == 0 || options.Deployment.Length == 0)
        {
            yield return SecondOpinionTexts.Project;
        }
    }

    /// <summary>Without TLS only on this machine, where the simulator is.</summary>
    private static bool IsSafe(string endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
