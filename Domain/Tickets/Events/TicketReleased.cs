namespace IndupalBot.Domain.Tickets;

public sealed record TicketReleased(long PreviousAssigneeId) : TicketEvent;
