namespace IndupalBot.Simulator.Cards;

/// <summary>A field of a card, with what it holds before anybody touches it.</summary>
public sealed record CardInput(string Id, string Type, string? Value, bool IsRequired);
