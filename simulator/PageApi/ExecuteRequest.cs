namespace IndupalBot.Simulator.PageApi;

internal sealed record ExecuteRequest(string ConversationId, string MessageId, ExecuteAction Action, string? Trigger = null);
