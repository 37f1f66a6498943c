using IndupalBot.Application.Tickets;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Recoveries;

/// <summary>A supervisor has spoken with a requester who was not content.</summary>
public sealed class RecoveryDesk(TicketAccess access, RecoveryNotices notices, TimeProvider time)
{
    public async Task<Ticket> DoneAsync(long ticketId, string outcome, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Recover(outcome, actor, time.GetUtcNow());
        await notices.TellAsync(ticket, cancellationToken);
        return ticket;
    }
}
