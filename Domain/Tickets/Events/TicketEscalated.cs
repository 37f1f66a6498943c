namespace IndupalBot.Domain.Tickets;

/// <param name="AssigneeId">Who was handed the case; null when it waits for somebody of the next group.</param>
public sealed record TicketEscalated(
    Tier FromTier,
    Tier ToTier,
    int FromGroupId,
    int ToGroupId,
    string Reason,
    long? PreviousAssigneeId,
    long? AssigneeId = null) : TicketEvent;
