namespace IndupalBot.Simulator.Page;

internal sealed record ConsentRequest(string ConversationId, string MessageId, bool Accepted);
