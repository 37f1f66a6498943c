using System.Linq.Expressions;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>The lists that people ask for in chat. Newest first, a page at a time.</summary>
public sealed class TicketLists(HelpDeskDbContext db, TimeProvider time)
{
    public const int PageSize = 10;

    private static readonly TicketStatus[] Ended = [TicketStatus.Closed, TicketStatus.Cancelled];

    /// <summary>Mis casos.</summary>
    public Task<TicketPage> OfRequesterAsync(Person person, long? before, CancellationToken cancellationToken) =>
        PageAsync(ticket => ticket.RequesterId == person.Id, before, cancellationToken);

    /// <summary>Mis asignados.</summary>
    public Task<TicketPage> OfAssigneeAsync(Person person, long? before, CancellationToken cancellationToken) =>
        PageAsync(ticket => ticket.AssigneeId == person.Id && !Ended.Contains(ticket.Status), before, cancellationToken);

    /// <summary>Cola: what the person's groups have not taken yet.</summary>
    public Task<TicketPage> QueueAsync(Person person, long? before, CancellationToken cancellationToken)
    {
        var groups = person.Memberships.Select(membership => membership.GroupId).ToList();
        return PageAsync(ticket => ticket.Status == TicketStatus.New && (person.IsSupervisor || groups.Contains(ticket.GroupId)), before, cancellationToken);
    }

    /// <summary>Vencidos: waiting beyond the promise.</summary>
    public Task<TicketPage> OverdueAsync(Person person, long? before, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var groups = person.Memberships.Select(membership => membership.GroupId).ToList();
        return PageAsync(
            ticket => ticket.Status == TicketStatus.New && ticket.DueAt < now && (person.IsSupervisor || groups.Contains(ticket.GroupId)),
            before, cancellationToken);
    }

    public Task<bool> IsOfRequesterAsync(Person person, long ticketId, CancellationToken cancellationToken) =>
        db.Tickets.AnyAsync(ticket => ticket.Id == ticketId && ticket.RequesterId == person.Id, cancellationToken);

    /// <summary>What is solved and waits for the person's word.</summary>
    public async Task<IReadOnlyList<long>> WaitingForAnswerAsync(Person person, CancellationToken cancellationToken) =>
        await db.Tickets
            .Where(ticket => ticket.RequesterId == person.Id && ticket.Status == TicketStatus.Resolved)
            .OrderByDescending(ticket => ticket.Id)
            .Select(ticket => ticket.Id)
            .Take(PageSize)
            .ToListAsync(cancellationToken);

    private async Task<TicketPage> PageAsync(Expression<Func<Ticket, bool>> wanted, long? before, CancellationToken cancellationToken)
    {
        var from = before ?? long.MaxValue;
        var items = await db.Tickets.AsNoTracking()
            .Where(wanted)
            .Where(ticket => ticket.Id < from)
            .OrderByDescending(ticket => ticket.Id)
            .Take(PageSize + 1)
            .Select(ticket => new TicketListItem(
                ticket.Id, ticket.Subject, ticket.Status, ticket.PendingReason, ticket.Level, ticket.Service, ticket.ReceivedAt, ticket.DueAt,
                db.People.Where(person => person.Id == ticket.RequesterId).Select(person => person.Name).First(),
                db.People.Where(person => person.Id == ticket.AssigneeId).Select(person => person.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var more = items.Count > PageSize;
        return new([.. items.Take(PageSize)], more ? items[PageSize - 1].Id : null);
    }
}
