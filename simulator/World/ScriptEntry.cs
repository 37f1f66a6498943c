using System.Text.Json;

namespace IndupalBot.Simulator.World;

/// <summary>Who presses which button by themselves, once, as soon as a card offers it in that channel. A newcomer finds the channels set up.</summary>
public sealed record ScriptEntry
{
    public required string Person { get; init; }
    public required string Channel { get; init; }
    public required string Verb { get; init; }
    public JsonElement? Inputs { get; init; }
}
