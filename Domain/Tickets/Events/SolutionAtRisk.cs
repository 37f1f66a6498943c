namespace IndupalBot.Domain.Tickets;

/// <summary>Three quarters of the time to solve it are spent.</summary>
public sealed record SolutionAtRisk(DateTimeOffset DueAt) : TicketEvent;
