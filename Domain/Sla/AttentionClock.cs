using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>Until when somebody is to take the case, while the log is read, oldest first.</summary>
internal sealed class AttentionClock(PromisePolicy policy)
{
    private PromiseTerms terms = policy.TermsOf(TicketLevel.Low);
    private DateTimeOffset receivedAt;
    private DateTimeOffset firstResponseDueAt;
    private DateTimeOffset? firstRespondedAt;
    private DateTimeOffset? waitingSince;
    private DateTimeOffset? dueAt;

    private ServiceCalendar Calendar => policy.Calendar(terms.Calendar);

    public Promise ToPromise() => new(firstResponseDueAt, firstRespondedAt, waitingSince, dueAt, WarnAt(), null, null);

    public void Apply(TicketEvent @event, DateTimeOffset at)
    {
        switch (@event)
        {
            case TicketRegistered registered:
                terms = registered.Terms ?? policy.TermsOf(registered.Level);
                (receivedAt, firstResponseDueAt) = (at, Calendar.After(at, terms.FirstResponse));
                StartWaiting(at);
                break;
            case TicketClaimed or TicketAssigned or TicketEscalated { AssigneeId: not null } or TicketHandedBack { AssigneeId: not null }:
                Attend(at);
                break;
            case TicketReleased or TicketEscalated or TicketHandedBack or TicketReopened { AssigneeId: null }:
                StartWaiting(at);
                break;
            case TicketReclassified reclassified:
                Reclassify(reclassified, at);
                break;
            case TicketResolved or TicketMerged or TicketWithdrawn:
                (waitingSince, dueAt) = (null, null);
                break;
        }
    }

    private void StartWaiting(DateTimeOffset at) => (waitingSince, dueAt) = (at, Calendar.After(at, terms.FirstResponse));

    private void Attend(DateTimeOffset at)
    {
        firstRespondedAt ??= at;
        (waitingSince, dueAt) = (null, null);
    }

    private void Reclassify(TicketReclassified change, DateTimeOffset at)
    {
        terms = change.Terms ?? policy.TermsOf(change.ToLevel);
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

    /// <summary>The due date under the new terms: from where the wait began, or from now when that is already past.</summary>
    private DateTimeOffset Moved(DateTimeOffset due, DateTimeOffset since, DateTimeOffset at)
    {
        if (due <= at)
        {
            return due;
        }

        var moved = Calendar.After(since, terms.FirstResponse);
        return moved > at ? moved : Earlier(Calendar.After(at, terms.FirstResponse), due);
    }

    private DateTimeOffset? WarnAt() => waitingSince is { } since && dueAt is { } due
        ? Calendar.After(since, Calendar.Between(since, due) * Promise.WarnAtShare)
        : null;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
