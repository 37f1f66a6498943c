using IndupalBot.Domain.Tickets;

namespace IndupalBot.Data.Outbox;

/// <summary>Decides who is told of an event. Asked while the change is being saved, so that both are saved or neither.</summary>
public interface IDeliveryPlanner
{
    IEnumerable<OutboxMessage> Plan(Ticket ticket, TicketLogEntry entry);
}
