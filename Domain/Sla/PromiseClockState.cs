using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>Where the clock stands while the log is read, oldest first.</summary>
internal sealed class PromiseClockState(PromiseTable table)
{
    private TicketLevel level;
    private DateTimeOffset receivedAt;
    private DateTimeOffset firstResponseDueAt;
    private DateTimeOffset? firstRespondedAt;
    private DateTimeOffset? waitingSince;
    private DateTimeOffset? dueAt;

    public Promise ToPromise() => new(firstResponseDueAt, firstRespondedAt, waitingSince, dueAt);

    public void Apply(TicketEvent @event, DateTimeOffset at)
    {
        switch (@event)
        {
            case TicketRegistered registered:
                level = registered.Level;
                (receivedAt, firstResponseDueAt) = (at, at + table.Of(level));
                StartWaiting(at);
                break;
            case TicketClaimed or TicketAssigned or TicketEscalated { AssigneeId: not null }:
                Attend(at);
                break;
            case TicketReleased or TicketEscalated:
                StartWaiting(at);
                break;
            case TicketReclassified reclassified:
                Reclassify(reclassified, at);
                break;
            case TicketReopened { AssigneeId: null }:
                StartWaiting(at);
                break;
            case TicketResolved or TicketMerged or TicketWithdrawn:
                (waitingSince, dueAt) = (null, null);
                break;
        }
    }

    private void StartWaiting(DateTimeOffset at) => (waitingSince, dueAt) = (at, at + table.Of(level));

    private void Attend(DateTimeOffset at)
    {
        firstRespondedAt ??= at;
        (waitingSince, dueAt) = (null, null);
    }

    private void Reclassify(TicketReclassified change, DateTimeOffset at)
    {
        level = change.ToLevel;
        if (firstRespondedAt is null)
        {
            firstResponseDueAt = Moved(firstResponseDueAt, receivedAt, at);
        }

        if (waitingSince is { } since && dueAt is { } due)
        {
            dueAt = Moved(due, since, at);
        }
        else if (change.ChangedGroup)
        {
            StartWaiting(at);
        }
    }

    /// <summary>The due date under the new level: from where the wait began, or from now when that is already past.</summary>
    private DateTimeOffset Moved(DateTimeOffset due, DateTimeOffset since, DateTimeOffset at)
    {
        if (due <= at)
        {
            return due;
        }

        var moved = since + table.Of(level);
        return moved > at ? moved : Earlier(at + table.Of(level), due);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
