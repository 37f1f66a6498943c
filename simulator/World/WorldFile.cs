using System.Text.Json;

namespace IndupalBot.Simulator.World;

/// <summary>The tenant as world.json tells it.</summary>
public sealed record WorldFile
{
    public required string TenantId { get; init; }
    public required BotIdentity Bot { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<Team> Teams { get; init; }
    public IReadOnlyList<GroupChat> GroupChats { get; init; } = [];
    public IReadOnlyList<ScriptEntry> Script { get; init; } = [];

    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "world.json");

    public static WorldFile Read(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<WorldFile>(file, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no world.");
    }
}
