namespace IndupalBot.Application.Notifications;

/// <param name="UpdatesActivityId">The message to put this over; null for a new one.</param>
/// <param name="Locale">Language of the person who reads it.</param>
/// <param name="Alert">Whether the person's client announces it.</param>
public sealed record Delivery(
    ConversationTarget Target,
    DeliveryContent Content,
    string? UpdatesActivityId,
    string Locale,
    DateTimeOffset Now,
    bool Alert);
