namespace IndupalBot.Domain.Tickets;

public sealed record TicketAssigned(long AssigneeId, long? PreviousAssigneeId) : TicketEvent;
