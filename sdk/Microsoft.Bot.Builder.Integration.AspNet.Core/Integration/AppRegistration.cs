using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot as it is registered in Entra.</summary>
internal sealed record AppRegistration(string Type, string AppId, string Password, string TenantId)
{
    public static AppRegistration From(IConfiguration configuration) => new(
        configuration["MicrosoftAppType"]?.Trim(),
        configuration["MicrosoftAppId"]?.Trim(),
        configuration["MicrosoftAppPassword"]?.Trim(),
        configuration["MicrosoftAppTenantId"]?.Trim());

    public override string ToString() => $"{Type} {AppId}";

    public ServiceClientCredentialsFactory ToFactory(HttpClient http, ILogger logger) => Type?.ToUpperInvariant() switch
    {
        null or "" or "MULTITENANT" => new PasswordServiceClientCredentialFactory(AppId, Password, null, http, logger),
        "SINGLETENANT" => SingleTenant(http, logger),
        "USERASSIGNEDMSI" => ManagedIdentity(http, logger),
        _ => throw new InvalidOperationException($"MicrosoftAppType '{Type}' is not known: use SingleTenant, MultiTenant or UserAssignedMSI."),
    };

    private PasswordServiceClientCredentialFactory SingleTenant(HttpClient http, ILogger logger) =>
        new(Needed(AppId, "MicrosoftAppId"), Needed(Password, "MicrosoftAppPassword"), Needed(TenantId, "MicrosoftAppTenantId"), http, logger);

    private ManagedIdentityCredentialFactory ManagedIdentity(HttpClient http, ILogger logger)
    {
        Needed(TenantId, "MicrosoftAppTenantId");
        return string.IsNullOrEmpty(Password)
            ? new(Needed(AppId, "MicrosoftAppId"), http, logger)
            : throw new ArgumentException("MicrosoftAppPassword must not be set for a UserAssignedMSI app.");
    }

    private string Needed(string value, string key) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentException($"{key} is needed for a {Type} app.") : value;
}
