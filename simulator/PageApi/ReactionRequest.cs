namespace IndupalBot.Simulator.PageApi;

internal sealed record ReactionRequest(string ConversationId, string MessageId, string Type, bool Added = true);
