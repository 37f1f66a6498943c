namespace IndupalBot.Bot.Teams;

/// <summary>The bot's registration (the official keys at the root of the settings) and section "Teams".</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    public string MicrosoftAppType { get; set; } = "SingleTenant";

    public string MicrosoftAppId { get; set; } = string.Empty;

    public string MicrosoftAppPassword { get; set; } = string.Empty;

    public string MicrosoftAppTenantId { get; set; } = string.Empty;

    /// <summary>Further tenants whose people may use the bot.</summary>
    public List<string> Tenants { get; init; } = [];

    /// <summary>Hosts from which files may be fetched besides the conversation's own, by ending.</summary>
    public List<string> FileHosts { get; init; } = ["sharepoint.com"];

    public bool Allows(string? tenantId) =>
        tenantId is not null
        && (string.Equals(tenantId, MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase) || Tenants.Contains(tenantId, StringComparer.OrdinalIgnoreCase));
}
