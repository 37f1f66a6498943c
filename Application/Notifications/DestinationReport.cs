using IndupalBot.Data.Outbox;

namespace IndupalBot.Application.Notifications;

/// <summary>What became of the messages of one destination, until it is written down.</summary>
/// <param name="Tried">Messages that were sent, skipped, put off or given up. The others are as they were.</param>
/// <param name="Refused">The chat that refuses the bot, and why.</param>
public sealed record DestinationReport(IReadOnlyList<OutboxMessage> Tried, CardPlaces Places, (string ConversationId, string Why)? Refused)
{
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the report is in the database, or fails.</summary>
    public Task Written => written.Task;

    /// <summary>The same once more, since it could not be written.</summary>
    public DestinationReport Again() => new(Tried, Places, Refused);

    internal void Done() => written.TrySetResult();

    internal void Failed(Exception failure) => written.TrySetException(failure);
}
