namespace IndupalBot.Application.Notifications;

/// <param name="Outcome">Set when there is nothing to send, or nowhere.</param>
/// <param name="Place">Name of the live card that this is.</param>
/// <param name="DeleteFirst">The message that makes way for it.</param>
public sealed record ComposedDelivery(Delivery? Delivery, DeliveryOutcome? Outcome = null, string? Place = null, string? DeleteFirst = null, ConversationTarget? Root = null);
