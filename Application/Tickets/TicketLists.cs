using System.Globalization;
using System.Linq.Expressions;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>The lists that people ask for in chat, a page at a time: their own newest first, what waits for somebody most urgent first.</summary>
public sealed class TicketLists(HelpDeskDbContext db, TimeProvider time)
{
    public const int PageSize = 10;

    /// <summary>Mis casos.</summary>
    public Task<TicketPage> OfRequesterAsync(Person person, string? next, CancellationToken cancellationToken) =>
        NewestFirstAsync(ticket => ticket.RequesterId == person.Id, next, cancellationToken);

    /// <summary>Mis asignados.</summary>
    public Task<TicketPage> OfAssigneeAsync(Person person, string? next, CancellationToken cancellationToken) =>
        NewestFirstAsync(ticket => ticket.AssigneeId == person.Id && ticket.ClosedAt == null, next, cancellationToken);

    /// <summary>Cola: what the person's groups have not taken yet.</summary>
    public Task<TicketPage> QueueAsync(Person person, string? next, CancellationToken cancellationToken)
    {
        var groups = person.Memberships.Select(membership => membership.GroupId).ToList();
        return MostUrgentFirstAsync(ticket => ticket.Status == TicketStatus.New && (person.IsSupervisor || groups.Contains(ticket.GroupId)), next, cancellationToken);
    }

    /// <summary>Vencidos: waiting beyond the promise.</summary>
    public Task<TicketPage> OverdueAsync(Person person, string? next, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var groups = person.Memberships.Select(membership => membership.GroupId).ToList();
        return MostUrgentFirstAsync(
            ticket => ticket.Status == TicketStatus.New && ticket.DueAt < now && (person.IsSupervisor || groups.Contains(ticket.GroupId)),
            next, cancellationToken);
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

    /// <summary>These cases in this order, without those that the person may not see.</summary>
    public async Task<IReadOnlyList<TicketListItem>> OfThoseAsync(Person person, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        var order = ids.Index().ToDictionary(each => each.Item, each => each.Index);
        var items = await Items(db.Tickets.Where(ticket => ids.Contains(ticket.Id) && (person.Attends || ticket.RequesterId == person.Id))).ToListAsync(cancellationToken);
        return [.. items.OrderBy(item => order[item.Id])];
    }

    private Task<TicketPage> NewestFirstAsync(Expression<Func<Ticket, bool>> wanted, string? next, CancellationToken cancellationToken)
    {
        var before = long.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : long.MaxValue;
        var tickets = db.Tickets.Where(wanted).Where(ticket => ticket.Id < before).OrderByDescending(ticket => ticket.Id);
        return PageAsync(tickets, last => last.Id.ToString(CultureInfo.InvariantCulture), cancellationToken);
    }

    private Task<TicketPage> MostUrgentFirstAsync(Expression<Func<Ticket, bool>> wanted, string? next, CancellationToken cancellationToken)
    {
        var tickets = db.Tickets.Where(wanted);
        if (ListPlace.Read(next) is var (dueAt, ticketId))
        {
            tickets = tickets.Where(ticket => ticket.DueAt > dueAt || (ticket.DueAt == dueAt && ticket.Id > ticketId));
        }

        return PageAsync(tickets.OrderBy(ticket => ticket.DueAt).ThenBy(ticket => ticket.Id), last => ListPlace.Of(last).Write(), cancellationToken);
    }

    private async Task<TicketPage> PageAsync(IQueryable<Ticket> tickets, Func<TicketListItem, string> next, CancellationToken cancellationToken)
    {
        var items = await Items(tickets.Take(PageSize + 1)).ToListAsync(cancellationToken);
        var more = items.Count > PageSize;
        return new([.. items.Take(PageSize)], more ? next(items[PageSize - 1]) : null);
    }

    private IQueryable<TicketListItem> Items(IQueryable<Ticket> tickets) =>
        tickets.AsNoTracking().Select(ticket => new TicketListItem(
            ticket.Id, ticket.Subject, ticket.Status, ticket.PendingReason, ticket.Level, ticket.Service, ticket.ReceivedAt, ticket.DueAt,
            db.People.Where(person => person.Id == ticket.RequesterId).Select(person => person.Name).First(),
            db.People.Where(person => person.Id == ticket.AssigneeId).Select(person => person.Name).FirstOrDefault()));
}
