namespace IndupalBot.Domain.Tickets;

/// <summary>Whom or what a case in <see cref="TicketStatus.Pending"/> waits for.</summary>
public enum PendingReason
{
    Requester,
    Vendor,
    Parts,
    Scheduled,
}
