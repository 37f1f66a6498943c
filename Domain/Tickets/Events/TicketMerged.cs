namespace IndupalBot.Domain.Tickets;

/// <summary>This case ended because another holds the same matter.</summary>
public sealed record TicketMerged(long IntoTicketId) : TicketEvent;
