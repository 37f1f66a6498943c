namespace IndupalBot.Domain.Tickets;

/// <summary>Devuelto: back to the tier below, with what is to be done there.</summary>
/// <param name="AssigneeId">Who had it when it went up and has it again; null when it waits for somebody of that group.</param>
public sealed record TicketHandedBack(
    Tier FromTier,
    Tier ToTier,
    int FromGroupId,
    int ToGroupId,
    string Reason,
    long? PreviousAssigneeId,
    long? AssigneeId) : TicketEvent;
