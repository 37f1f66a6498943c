namespace IndupalBot.Data.Inbox;

/// <summary>An activity that was carried out, with its answer: the same one again gets the same answer and changes nothing.</summary>
public sealed class InboxActivity
{
    private InboxActivity()
    {
    }

    public InboxActivity(string key, string? answer, DateTimeOffset now) => (Key, Answer, ReceivedAt) = (key, answer, now);

    /// <summary>Conversation and activity, or for a card's button the person, the card's version and what was filled in.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>JSON of what was answered; null when everything went through the outbox.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }
}
