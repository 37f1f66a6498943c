namespace IndupalBot.Domain.Tickets;

/// <summary>Three quarters of the promised time went by and nobody attends the case.</summary>
public sealed record PromiseAtRisk(DateTimeOffset DueAt) : TicketEvent;
