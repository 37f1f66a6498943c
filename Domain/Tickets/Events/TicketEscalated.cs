namespace IndupalBot.Domain.Tickets;

public sealed record TicketEscalated(
    Tier FromTier,
    Tier ToTier,
    int FromGroupId,
    int ToGroupId,
    string Reason,
    long? PreviousAssigneeId) : TicketEvent;
