namespace IndupalBot.Simulator.World;

/// <summary>A chat of several people, to which the bot may be added. <see cref="Members"/> are e-mail addresses.</summary>
public sealed record GroupChat
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Members { get; init; }
}
