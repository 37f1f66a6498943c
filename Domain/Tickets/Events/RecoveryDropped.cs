namespace IndupalBot.Domain.Tickets;

/// <summary>The requester thought better of the score before anybody called.</summary>
public sealed record RecoveryDropped(int Score) : TicketEvent;
