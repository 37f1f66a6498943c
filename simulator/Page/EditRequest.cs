namespace IndupalBot.Simulator.Page;

internal sealed record EditRequest(string ConversationId, string? Text = null);
