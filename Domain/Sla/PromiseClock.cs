using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>
/// Computes a case's promise from its event log alone. The clock runs in continuous hours from receipt, since the procedure
/// counts from there. A change of level never breaks a promise in the past, and a promise already broken stays broken.
/// </summary>
public static class PromiseClock
{
    public static Promise Read(IEnumerable<TicketLogEntry> log, PromiseTable table)
    {
        var state = new PromiseClockState(table);
        foreach (var entry in log.OrderBy(entry => entry.Sequence))
        {
            state.Apply(entry.Event, entry.At);
        }

        return state.ToPromise();
    }
}
