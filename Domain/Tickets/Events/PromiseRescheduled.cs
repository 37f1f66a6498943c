namespace IndupalBot.Domain.Tickets;

/// <summary>The calendar of days to come changed, and with it when the case is due.</summary>
public sealed record PromiseRescheduled(DateTimeOffset? DueAt, DateTimeOffset? SolutionDueAt) : TicketEvent;
