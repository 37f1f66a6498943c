namespace IndupalBot.Domain.Tickets;

/// <param name="PreviousAssigneeId">Who had the case, when it left their group.</param>
public sealed record TicketReclassified(
    string FromService,
    string ToService,
    TicketLevel FromLevel,
    TicketLevel ToLevel,
    int FromGroupId,
    int ToGroupId,
    long? PreviousAssigneeId = null) : TicketEvent
{
    public bool ChangedGroup => FromGroupId != ToGroupId;
}
