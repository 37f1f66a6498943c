namespace IndupalBot.Application.People;

/// <summary>Section "People": who supervises every group, by Entra object id, and what the local directory knows.</summary>
public sealed class PeopleOptions
{
    public const string Section = "People";

    public List<string> Supervisors { get; init; } = [];

    /// <summary>Entries of the local directory, by Entra object id.</summary>
    public Dictionary<string, LocalDirectoryEntry> Directory { get; init; } = [];
}
