namespace IndupalBot.Simulator.World;

/// <summary>The bot's registration: what Azure would know of it.</summary>
public sealed record BotIdentity
{
    public required string AppId { get; init; }
    public required string Name { get; init; }
    public required string Password { get; init; }

    public string Id => $"28:{AppId}";
}
