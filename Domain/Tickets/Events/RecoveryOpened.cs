namespace IndupalBot.Domain.Tickets;

/// <summary>The requester was not content: a supervisor is to speak with them.</summary>
public sealed record RecoveryOpened(int Score) : TicketEvent;
