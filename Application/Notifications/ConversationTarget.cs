namespace IndupalBot.Application.Notifications;

/// <param name="ConversationId">A chat, a channel, or a channel's thread (19:…;messageid=…).</param>
/// <param name="IsChannelRoot">A new message here starts a thread.</param>
public sealed record ConversationTarget(string ConversationId, string ServiceUrl, string TenantId, bool IsChannelRoot);
