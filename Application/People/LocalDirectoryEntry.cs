namespace IndupalBot.Application.People;

public sealed class LocalDirectoryEntry
{
    public string? Email { get; init; }

    public string? Area { get; init; }

    public string? Office { get; init; }

    public string? Phone { get; init; }
}
