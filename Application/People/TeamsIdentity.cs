namespace IndupalBot.Application.People;

/// <summary>Somebody as Teams describes them in an activity or a roster.</summary>
public sealed record TeamsIdentity(string TenantId, string TeamsUserId, string Name, string? AadObjectId, string? Locale = null, string? Email = null);
