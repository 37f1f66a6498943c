namespace IndupalBot.Application.People;

/// <param name="Area">Dependencia.</param>
public sealed record DirectoryEntry(string? Email, string? Area, string? Office, string? Phone);
