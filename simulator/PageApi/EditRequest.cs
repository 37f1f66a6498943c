namespace IndupalBot.Simulator.PageApi;

internal sealed record EditRequest(string ConversationId, string? Text = null);
