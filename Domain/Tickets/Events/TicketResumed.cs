namespace IndupalBot.Domain.Tickets;

public sealed record TicketResumed : TicketEvent;
