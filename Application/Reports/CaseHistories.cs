using IndupalBot.Data;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Reports;

/// <summary>Reads from the event log what the figures of a period need: four queries, however many cases there are.</summary>
public sealed class CaseHistories(HelpDeskDbContext db)
{
    /// <summary>An event of these makes its case count in the period.</summary>
    private static readonly string[] Counting =
    [
        nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketAssigned), nameof(TicketEscalated), nameof(TicketResolved),
        nameof(TicketReopened), nameof(TicketClosed), nameof(TicketWithdrawn), nameof(TicketMerged),
    ];

    /// <summary>They change nothing that is counted.</summary>
    private static readonly string[] Silent =
    [
        nameof(TicketNoted), nameof(TicketReceivedMerged), nameof(SurveyReminded), nameof(PromiseAtRisk), nameof(PromiseBroken),
    ];

    /// <summary>The cases to which something happened in the period that counts, with all their events until now.</summary>
    public async Task<IReadOnlyList<CaseHistory>> OfAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var concerned = Concerned(period);
        var promises = await concerned.Join(db.Tickets.AsNoTracking(), id => id, ticket => ticket.Id, (id, ticket) => new { ticket.Id, ticket.FirstResponseDueAt })
            .ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.FirstResponseDueAt, cancellationToken);
        var more = await EntriesOf(concerned)
            .Where(entry => LogLine.KindsWithMore.Contains(entry.Kind))
            .Select(entry => new { entry.TicketId, entry.Sequence, entry.Event })
            .ToDictionaryAsync(entry => (entry.TicketId, entry.Sequence), entry => entry.Event, cancellationToken);
        var histories = new List<CaseHistory>(promises.Count);
        var lines = new List<LogLine>();
        await foreach (var line in Lines(concerned).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (lines.Count > 0 && lines[0].TicketId != line.TicketId)
            {
                Finish();
            }

            lines.Add(more.TryGetValue((line.TicketId, line.Sequence), out var @event) ? line.With(@event) : line);
        }

        Finish();
        return histories;

        void Finish()
        {
            // A case that was registered since the first query is not missed: it counts at the next asking.
            if (lines.Count > 0 && promises.TryGetValue(lines[0].TicketId, out var promisedBy))
            {
                histories.Add(CaseHistory.Read(lines, promisedBy, period));
            }

            lines.Clear();
        }
    }

    /// <summary>The cases that were not over at this moment, as they stood then.</summary>
    public async Task<IReadOnlyList<OpenCase>> OpenAtAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        await (
            from ticket in db.Tickets.AsNoTracking()
            join entry in db.TicketLog on ticket.Id equals entry.TicketId
            where ticket.ReceivedAt < moment && (ticket.ClosedAt == null || ticket.ClosedAt >= moment)
                && entry.Sequence == db.TicketLog.Where(each => each.TicketId == ticket.Id && each.At < moment).Max(each => each.Sequence)
            select new OpenCase(ticket.Id, entry.Status, entry.Service, entry.AssigneeId, entry.At)).ToListAsync(cancellationToken);

    private IQueryable<long> Concerned(ReportPeriod period) =>
        db.TicketLog
            .Where(entry => Counting.Contains(entry.Kind) && entry.At >= period.From && entry.At < period.Until)
            .Select(entry => entry.TicketId)
            .Distinct();

    private IQueryable<TicketLogEntry> EntriesOf(IQueryable<long> concerned) =>
        concerned.Join(db.TicketLog.AsNoTracking(), id => id, entry => entry.TicketId, (id, entry) => entry);

    private IQueryable<LogLine> Lines(IQueryable<long> concerned) =>
        EntriesOf(concerned)
            .Where(entry => !Silent.Contains(entry.Kind))
            .OrderBy(entry => entry.TicketId).ThenBy(entry => entry.Sequence)
            .Select(entry => new LogLine(
                entry.TicketId, entry.Sequence, entry.At, entry.Kind, entry.Status, entry.PendingReason, entry.Service, entry.Tier, entry.AssigneeId, null, false));
}
