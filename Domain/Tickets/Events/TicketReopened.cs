namespace IndupalBot.Domain.Tickets;

public sealed record TicketReopened(string Why, long? AssigneeId) : TicketEvent;
