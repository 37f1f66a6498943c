namespace IndupalBot.Data.Outbox;

/// <summary>Where a live card stands, so that it is updated in place: one card a case and place.</summary>
public sealed class CardPlace
{
    private CardPlace()
    {
    }

    public CardPlace(string card, string destination, string conversationId, string activityId) =>
        (Card, Destination, ConversationId, ActivityId) = (card, destination, conversationId, activityId);

    /// <summary>Card and subject, e.g. "Desk:2026000042".</summary>
    public string Card { get; private set; } = string.Empty;

    public string Destination { get; private set; } = string.Empty;

    /// <summary>For a channel with the thread, 19:…;messageid=….</summary>
    public string ConversationId { get; private set; } = string.Empty;

    public string ActivityId { get; private set; } = string.Empty;

    public void MoveTo(string conversationId, string activityId) => (ConversationId, ActivityId) = (conversationId, activityId);
}
