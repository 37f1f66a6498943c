namespace IndupalBot.Domain.Tickets;

public sealed record TicketWithdrawn(string Why) : TicketEvent;
