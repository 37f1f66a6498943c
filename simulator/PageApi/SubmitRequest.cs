using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.PageApi;

internal sealed record SubmitRequest(string ConversationId, string MessageId, JsonNode? Data);
