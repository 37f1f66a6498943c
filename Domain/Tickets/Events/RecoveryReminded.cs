namespace IndupalBot.Domain.Tickets;

/// <summary>Two working days went by and no supervisor has said that they called.</summary>
public sealed record RecoveryReminded : TicketEvent;
