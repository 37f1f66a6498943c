namespace IndupalBot.Simulator.World;

/// <summary>A team. As in Teams, its id is the id of its General channel; <see cref="Members"/> are e-mail addresses.</summary>
public sealed record Team
{
    public required string Id { get; init; }
    public required string AadGroupId { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<Channel> Channels { get; init; } = [];
    public IReadOnlyList<string> Members { get; init; } = [];
}
