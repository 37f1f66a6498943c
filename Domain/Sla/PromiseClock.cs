using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>
/// Computes a case's promise from its event log alone. The clock runs from receipt, since the procedure counts from there, in the
/// hours of the calendar that the log names. No change of level, service, tier, calendar or assignee breaks a promise in the past
/// or loses a pause, and a promise already broken stays broken.
/// </summary>
public static class PromiseClock
{
    public static Promise Read(IEnumerable<TicketLogEntry> log, PromisePolicy policy)
    {
        var attention = new AttentionClock(policy);
        var solution = new SolutionClock(policy);
        foreach (var entry in log.OrderBy(entry => entry.Sequence))
        {
            attention.Apply(entry.Event, entry.At);
            solution.Apply(entry.Event, entry.At);
        }

        return attention.ToPromise() with { SolutionDueAt = solution.DueAt, SolutionWarnAt = solution.WarnAt };
    }
}
