using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Notifications;

/// <summary>Into whose hands an event puts a case, and out of whose.</summary>
internal static class HandOver
{
    public static long? GivenTo(TicketEvent @event) => @event switch
    {
        TicketAssigned assigned => assigned.AssigneeId,
        TicketEscalated escalated => escalated.AssigneeId,
        TicketHandedBack handedBack => handedBack.AssigneeId,
        _ => null,
    };

    public static long? TakenFrom(TicketEvent @event) => @event switch
    {
        TicketAssigned assigned => assigned.PreviousAssigneeId,
        TicketEscalated escalated => escalated.PreviousAssigneeId,
        TicketHandedBack handedBack => handedBack.PreviousAssigneeId,
        TicketReclassified reclassified => reclassified.PreviousAssigneeId,
        TicketReleased released => released.PreviousAssigneeId,
        _ => null,
    };
}
