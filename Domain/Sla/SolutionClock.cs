using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>
/// Until when the case is to be solved, while the log is read, oldest first. It stands still while the case waits for somebody
/// outside the desk or for the requester to verify, and goes on from where it stood.
/// </summary>
internal sealed class SolutionClock(PromisePolicy policy)
{
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> ran = [];
    private PromiseTerms terms = policy.TermsOf(TicketLevel.Low);
    private DateTimeOffset? runningSince;

    /// <summary>The target, or what a change of terms made of it; null without a target.</summary>
    private TimeSpan? allowance;

    /// <summary>The first moment at which the target was missed; it stays missed.</summary>
    private DateTimeOffset? missedAt;

    private ServiceCalendar Calendar => policy.Calendar(terms.Calendar);

    public DateTimeOffset? DueAt => runningSince is { } since && allowance is { } allowed
        ? missedAt ?? Calendar.After(since, allowed - Spent())
        : null;

    public DateTimeOffset? WarnAt => runningSince is { } since && allowance is { } allowed
        ? Calendar.After(since, (allowed * Promise.WarnAtShare) - Spent())
        : null;

    public void Apply(TicketEvent @event, DateTimeOffset at)
    {
        switch (@event)
        {
            case TicketRegistered registered:
                terms = registered.Terms ?? policy.TermsOf(registered.Level);
                (allowance, runningSince) = (terms.Solution, at);
                break;
            case TicketReclassified reclassified:
                Reclassify(reclassified.Terms ?? policy.TermsOf(reclassified.ToLevel), at);
                Run(reclassified.ChangedGroup, at);
                break;
            case TicketPutOnHold or TicketResolved or TicketClosed or TicketMerged or TicketWithdrawn:
                Stop(at);
                break;
            case TicketResumed or TicketReopened or TicketEscalated or TicketHandedBack
                or TicketCommented { AnsweredQuestion: true } or TicketAttachmentAdded { AnsweredQuestion: true }:
                Run(true, at);
                break;
        }
    }

    private void Run(bool runs, DateTimeOffset at)
    {
        if (runs)
        {
            runningSince ??= at;
        }
    }

    private void Stop(DateTimeOffset at)
    {
        NoteMiss(at);
        if (runningSince is { } since)
        {
            ran.Add((since, at));
            runningSince = null;
        }
    }

    /// <summary>The new target counts from receipt like the old one; what that would have missed already counts from now, and never later than before.</summary>
    private void Reclassify(PromiseTerms changed, DateTimeOffset at)
    {
        NoteMiss(at);
        if (missedAt is not null)
        {
            return;
        }

        var left = allowance - SpentUntil(at);
        terms = changed;
        var spent = SpentUntil(at);
        allowance = terms.Solution is { } target && target <= spent
            ? spent + (left is { } before && before < target ? before : target)
            : terms.Solution;
    }

    private void NoteMiss(DateTimeOffset at)
    {
        if (DueAt is { } due && due <= at)
        {
            missedAt ??= due;
        }
    }

    private TimeSpan Spent() => ran.Aggregate(TimeSpan.Zero, (sum, each) => sum + Calendar.Between(each.From, each.To));

    private TimeSpan SpentUntil(DateTimeOffset at) => Spent() + (runningSince is { } since ? Calendar.Between(since, at) : TimeSpan.Zero);
}
