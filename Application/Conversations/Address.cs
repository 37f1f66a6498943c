using IndupalBot.Application.Notifications;

namespace IndupalBot.Application.Conversations;

/// <param name="Locale">Language of whoever reads there.</param>
public sealed record Address(ConversationTarget Target, string Locale);
