namespace IndupalBot.Application.Notifications;

/// <param name="ConversationId">Where it went; for a new channel post the thread.</param>
/// <param name="Ambiguous">No answer of the service itself came: the message may be there all the same.</param>
public sealed record DeliveryOutcome(
    DeliveryResult Result,
    string? ConversationId = null,
    string? ActivityId = null,
    TimeSpan? RetryAfter = null,
    string? Error = null,
    bool Ambiguous = false)
{
    public static DeliveryOutcome Delivered(string? conversationId, string? activityId) => new(DeliveryResult.Delivered, conversationId, activityId);
}
