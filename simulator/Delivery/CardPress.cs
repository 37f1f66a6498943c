using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.Delivery;

/// <summary>A press of an Action.Execute button, or the automatic refresh of a card.</summary>
public sealed record CardPress(string? Id, string? Verb, JsonNode? Data, string Trigger = "manual");
