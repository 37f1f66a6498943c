using IndupalBot.Data.Conversations;

namespace IndupalBot.Application.Conversations;

/// <param name="Id">Without the thread: the channel's or the chat's own id.</param>
public sealed record ConversationIdentity(string Id, ConversationKind Kind, string TenantId, string ServiceUrl, string? TeamId);
