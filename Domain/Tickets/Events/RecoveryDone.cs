namespace IndupalBot.Domain.Tickets;

/// <summary>A supervisor has spoken with the requester.</summary>
public sealed record RecoveryDone(string Outcome) : TicketEvent;
