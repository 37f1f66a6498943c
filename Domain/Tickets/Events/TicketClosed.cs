namespace IndupalBot.Domain.Tickets;

/// <param name="Score">1 to 5; null when it was closed without an answer.</param>
public sealed record TicketClosed(int? Score, bool ByClock) : TicketEvent;
