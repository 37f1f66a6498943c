namespace IndupalBot.Simulator.World;

/// <summary>Someone of the tenant. <see cref="Id"/> is the MRI that Teams shows to this bot, <see cref="ChatId"/> the 1:1 chat with it.</summary>
public sealed record Person
{
    public required string Id { get; init; }
    public required string AadObjectId { get; init; }
    public required string ChatId { get; init; }
    public required string Name { get; init; }
    public required string GivenName { get; init; }
    public required string Surname { get; init; }
    public required string Email { get; init; }
    public required string Role { get; init; }
    public string Locale { get; init; } = "es-CO";
    public string Color { get; init; } = "#0F6CBD";

    public string Initials => $"{GivenName[0]}{Surname[0]}";
}
