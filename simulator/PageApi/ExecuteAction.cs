using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.PageApi;

internal sealed record ExecuteAction(string? Verb, JsonNode? Data, string? Id = null);
