namespace IndupalBot.Domain.Tickets;

/// <summary>Another case was merged into this one.</summary>
public sealed record TicketReceivedMerged(long FromTicketId) : TicketEvent;
