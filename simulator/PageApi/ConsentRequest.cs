namespace IndupalBot.Simulator.PageApi;

internal sealed record ConsentRequest(string ConversationId, string MessageId, bool Accepted);
