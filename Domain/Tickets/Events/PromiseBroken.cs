namespace IndupalBot.Domain.Tickets;

public sealed record PromiseBroken(DateTimeOffset DueAt) : TicketEvent;
