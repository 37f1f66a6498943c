using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.PageApi;

internal sealed record InvokeRequest(string Name, JsonNode? Value, string? ConversationId = null, string? MessageId = null);
