namespace IndupalBot.Simulator.Page;

internal sealed record InstallRequest(bool Installed, string? ConversationId = null, bool? Blocked = null);
