using IndupalBot.Application.Conversations;
using IndupalBot.Application.People;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Recoveries;

/// <summary>Puts the card of a low score before the supervisors, or brings the one that they have up to date.</summary>
public sealed class RecoveryNotices(GroupDesk groups, TurnJournal journal, TimeProvider time)
{
    /// <summary>Not to the requester, who may be a supervisor too.</summary>
    public async Task TellAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        if (ticket.Recovery is null)
        {
            return;
        }

        foreach (var supervisor in await groups.SupervisorsAsync(ticket.GroupId, cancellationToken))
        {
            if (supervisor != ticket.RequesterId)
            {
                journal.Send(OutboxMessage.Card(Destinations.Person(supervisor), CardNames.Recovery, ticket.Id, time.GetUtcNow()));
            }
        }
    }
}
