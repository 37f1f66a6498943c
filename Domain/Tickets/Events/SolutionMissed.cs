namespace IndupalBot.Domain.Tickets;

/// <summary>It was to be solved by then.</summary>
public sealed record SolutionMissed(DateTimeOffset DueAt) : TicketEvent;
