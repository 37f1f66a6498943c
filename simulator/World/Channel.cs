namespace IndupalBot.Simulator.World;

public sealed record Channel
{
    public required string Id { get; init; }
    public required string Name { get; init; }
}
