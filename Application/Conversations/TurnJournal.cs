using IndupalBot.Application.Notifications;
using IndupalBot.Data;
using IndupalBot.Data.Inbox;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Conversations;

/// <summary>
/// What a turn leaves behind: its answer under the activity's key, and what is to be sent. Saved with the turn's changes in one
/// transaction, so the same activity again finds its answer and changes nothing.
/// </summary>
public sealed class TurnJournal(HelpDeskDbContext db, DeskTransaction transaction, OutboxSignal signal, TimeProvider time)
{
    /// <param name="key">Of what was asked.</param>
    /// <param name="activityKey">Of the activity that asked it; mostly the same.</param>
    public async Task<RecordedTurn?> FindAsync(string key, string activityKey, CancellationToken cancellationToken)
    {
        // One connection for the whole turn: opening one for each query costs more than the query.
        await db.Database.OpenConnectionAsync(cancellationToken);
        return await db.Inbox.Where(activity => activity.Key == key || activity.Key == activityKey).Select(activity => new RecordedTurn(activity.Answer)).FirstOrDefaultAsync(cancellationToken);
    }

    public void Record(string key, string? answer) => db.Inbox.Add(new InboxActivity(key, answer, time.GetUtcNow()));

    public void Send(string destination, WrittenMessage message, string name) =>
        db.Outbox.Add(OutboxMessage.Message(destination, message.ToJson(), name, time.GetUtcNow()));

    public void Send(OutboxMessage message) => db.Outbox.Add(message);

    /// <summary>Another turn was faster; what this one did was not kept.</summary>
    public static bool WasOvertaken(Exception failure) => Contention.Caused(failure);

    /// <exception cref="DbUpdateException">Another turn was faster: this one is to be run again.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await transaction.CommitAsync(cancellationToken);
        signal.Wake();
    }
}
