using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.Data.Outbox;

/// <summary>Writes what each new event of a case calls for into the outbox, in the event's own transaction.</summary>
public sealed class OutboxInterceptor(IDeliveryPlanner planner, OutboxLease lease, TimeProvider time) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is HelpDeskDbContext db)
        {
            Plan(db);
        }

        return ValueTask.FromResult(result);
    }

    private void Plan(HelpDeskDbContext db)
    {
        var messages = new List<OutboxMessage>();
        foreach (var ticket in db.ChangeTracker.Entries<Ticket>().Select(entry => entry.Entity).ToList())
        {
            foreach (var entry in ticket.Log.Where(entry => db.Entry(entry).State == EntityState.Added))
            {
                messages.AddRange(planner.Plan(ticket, entry));
            }
        }

        db.Outbox.AddRange(messages.DistinctBy(message => (message.Destination, message.Kind, message.Name, message.TicketId, message.EventSequence)));
        var until = time.GetUtcNow() + lease.KeptFor;
        foreach (var entry in db.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Added))
        {
            entry.Entity.Lease(lease.Instance, until);
        }
    }
}
