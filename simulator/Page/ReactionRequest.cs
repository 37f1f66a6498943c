namespace IndupalBot.Simulator.Page;

internal sealed record ReactionRequest(string ConversationId, string MessageId, string Type, bool Added = true);
