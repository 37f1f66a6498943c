namespace IndupalBot.Domain.Tickets;

public sealed record TicketClaimed(long AssigneeId) : TicketEvent;
