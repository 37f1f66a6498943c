namespace IndupalBot.Domain.Tickets;

public sealed record TicketNoted(int Number) : TicketEvent;
