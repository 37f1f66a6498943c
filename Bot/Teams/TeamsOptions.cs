using IndupalBot.Bot.Teams.Credentials;

namespace IndupalBot.Bot.Teams;

/// <summary>The bot's registration (the official keys at the root of the settings) and section "Teams".</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";
    public const string SingleTenant = "SingleTenant";
    public const string MultiTenant = "MultiTenant";
    public const string ManagedIdentity = "UserAssignedMSI";

    public string MicrosoftAppType { get; set; } = SingleTenant;

    public string MicrosoftAppId { get; set; } = string.Empty;

    public string MicrosoftAppPassword { get; set; } = string.Empty;

    public string MicrosoftAppTenantId { get; set; } = string.Empty;

    /// <summary>Empty for the public cloud; <c>https://botframework.azure.us</c> for that of the US government.</summary>
    public string ChannelService { get; set; } = string.Empty;

    public CertificateOptions Certificate { get; init; } = new();

    /// <summary>Further tenants whose people may use the bot.</summary>
    public List<string> Tenants { get; init; } = [];

    /// <summary>How long the answer to a button may take before the person is told that it goes on; Teams waits five seconds.</summary>
    public double InvokeSeconds { get; set; } = 4.5;

    /// <summary>Hosts from which files may be fetched besides the conversation's own, by ending.</summary>
    public List<string> FileHosts { get; init; } = ["sharepoint.com"];

    public bool IsOfType(string type) => string.Equals(MicrosoftAppType, type, StringComparison.OrdinalIgnoreCase);

    public bool Allows(string? tenantId) =>
        tenantId is not null
        && (string.Equals(tenantId, MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase) || Tenants.Contains(tenantId, StringComparer.OrdinalIgnoreCase));
}
