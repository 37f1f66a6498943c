namespace IndupalBot.Simulator.PageApi;

internal sealed record InstallRequest(bool Installed, string? ConversationId = null, bool? Blocked = null);
