namespace IndupalBot.Simulator.World;

public sealed record Reaction(string PersonId, string Type);
