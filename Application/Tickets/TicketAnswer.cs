namespace IndupalBot.Application.Tickets;

public sealed record TicketAnswer(string Label, string Value);
