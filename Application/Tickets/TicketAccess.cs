using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Fetches a case for somebody who is something to it. To others it does not exist.</summary>
public sealed class TicketAccess(HelpDeskDbContext db)
{
    /// <exception cref="RuleViolationException"><see cref="TicketRules.NotFound"/>, also when the person has nothing to do with the case.</exception>
    public async Task<TicketGrant> OpenAsync(long ticketId, Person person, CancellationToken cancellationToken) =>
        await FindAsync(ticketId, person, cancellationToken) ?? throw NotFound(ticketId);

    /// <returns>Null when there is no such case for this person.</returns>
    public async Task<TicketGrant?> FindAsync(long ticketId, Person person, CancellationToken cancellationToken)
    {
        var ticket = await db.FindWholeAsync(ticketId, cancellationToken);
        if (ticket is null)
        {
            return null;
        }

        var actor = ticket.ActorOf(person, Door.Chat);
        return actor.Roles != TicketRole.None || person.Attends ? new(ticket, actor) : null;
    }

    public static RuleViolationException NotFound(long ticketId) => new(TicketRules.NotFound, TicketNumber.Of(ticketId).ToString());
}
