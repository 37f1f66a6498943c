using IndupalBot.Data;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Reports;

/// <summary>Reads from the event log what the figures of a period need: three queries, however many cases there are.</summary>
public sealed class CaseHistories(HelpDeskDbContext db)
{
    /// <summary>An event of these makes its case count in the period.</summary>
    private static readonly string[] Counting =
    [
        nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketAssigned), nameof(TicketEscalated), nameof(TicketResolved),
        nameof(TicketReopened), nameof(TicketClosed), nameof(TicketWithdrawn), nameof(TicketMerged), nameof(RecoveryDone),
    ];

    /// <summary>The cases to which something happened in the period that counts, with all their events until now.</summary>
    public async Task<IReadOnlyList<CaseHistory>> OfAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var concerned = Concerned(period);
        var promises = await concerned.Join(db.Tickets.AsNoTracking(), id => id, ticket => ticket.Id, (id, ticket) => new { ticket.Id, ticket.FirstResponseDueAt })
            .ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.FirstResponseDueAt, cancellationToken);
        var lines = await Lines(concerned).ToListAsync(cancellationToken);
        // A case that was registered since the first query is not missed: it counts at the next asking.
        return [.. lines.GroupBy(line => line.TicketId).Where(each => promises.ContainsKey(each.Key)).Select(each => CaseHistory.Read(each, promises[each.Key], period))];
    }

    /// <summary>The cases that were not over at this moment, as they stood then.</summary>
    public async Task<IReadOnlyList<OpenCase>> OpenAtAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        await (
            from ticket in db.Tickets.AsNoTracking()
            join entry in db.TicketLog on ticket.Id equals entry.TicketId
            where ticket.ReceivedAt < moment && (ticket.ClosedAt == null || ticket.ClosedAt >= moment)
                && entry.Sequence == db.TicketLog.Where(each => each.TicketId == ticket.Id && each.At < moment).Max(each => each.Sequence)
            select new OpenCase(ticket.Id, entry.Status, entry.Service, entry.AssigneeId, entry.At)).ToListAsync(cancellationToken);

    /// <summary>The same for the present moment, which each case's last event tells without a search.</summary>
    public async Task<IReadOnlyList<OpenCase>> OpenNowAsync(CancellationToken cancellationToken) =>
        await (
            from ticket in db.Tickets.AsNoTracking()
            join entry in db.TicketLog on new { TicketId = ticket.Id, Sequence = ticket.Version } equals new { entry.TicketId, entry.Sequence }
            where ticket.ClosedAt == null
            select new OpenCase(ticket.Id, entry.Status, entry.Service, entry.AssigneeId, entry.At)).ToListAsync(cancellationToken);

    /// <summary>The low scores about which nobody had spoken with the requester at this moment.</summary>
    public async Task<IReadOnlyList<CountedCase>> RecoveriesOpenAtAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var open = await (
            from entry in db.TicketLog.AsNoTracking()
            join ticket in db.Tickets on entry.TicketId equals ticket.Id
            where entry.Kind == nameof(RecoveryOpened) && entry.At < moment
                && ticket.Recovery != null && (ticket.Recovery.EndedAt == null || ticket.Recovery.EndedAt >= moment)
            select new { ticket.Id, ticket.Service, ticket.AssigneeId, entry.At }).ToListAsync(cancellationToken);
        return [.. open.GroupBy(task => task.Id).Select(task => task.OrderBy(each => each.At).Last())
            .Select(task => new CountedCase(Figure.RecoveryOpen, task.Id, task.Service, task.AssigneeId, task.At))];
    }

    private IQueryable<long> Concerned(ReportPeriod period) =>
        db.TicketLog
            .Where(entry => Counting.Contains(entry.Kind) && entry.At >= period.From && entry.At < period.Until)
            .Select(entry => entry.TicketId)
            .Distinct();

    /// <summary>Only what moved the case, and what the requester thought of it: talk is most of the log and counts nowhere.</summary>
    private IQueryable<LogLine> Lines(IQueryable<long> concerned) =>
        concerned.Join(db.TicketLog.AsNoTracking(), id => id, entry => entry.TicketId, (id, entry) => entry)
            .Where(entry => entry.Moves || entry.Score != null || entry.Kind == nameof(RecoveryDone))
            .Select(entry => new LogLine(
                entry.TicketId, entry.Sequence, entry.At, entry.Kind, entry.Status, entry.PendingReason, entry.Service, entry.Tier, entry.AssigneeId,
                entry.Score, entry.ActorId == null));
}
