using IndupalBot.Data;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>What the desk asked a requester and waits to hear.</summary>
public sealed class OpenQuestions(HelpDeskDbContext db)
{
    /// <summary>As many as a card has room to offer.</summary>
    private const int Most = 3;

    /// <summary>The cases that wait for the person, newest first.</summary>
    public async Task<IReadOnlyList<long>> OfAsync(Person person, CancellationToken cancellationToken) =>
        await db.Tickets
            .Where(ticket => ticket.RequesterId == person.Id && ticket.Status == TicketStatus.Pending && ticket.PendingReason == PendingReason.Requester)
            .OrderByDescending(ticket => ticket.Id)
            .Select(ticket => ticket.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
}
