namespace IndupalBot.Simulator.World;

public sealed record Author(string Id, string Name, bool IsBot);
