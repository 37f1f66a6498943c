using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.Page;

internal sealed record SubmitRequest(string ConversationId, string MessageId, JsonNode? Data);
