using IndupalBot.Domain.Sla;

namespace IndupalBot.Domain.Tickets;

/// <param name="PreviousAssigneeId">Who had the case, when it left their group.</param>
/// <param name="Terms">What is promised from now on; null in cases that are older than this field.</param>
public sealed record TicketReclassified(
    string FromService,
    string ToService,
    TicketLevel FromLevel,
    TicketLevel ToLevel,
    int FromGroupId,
    int ToGroupId,
    long? PreviousAssigneeId = null,
    PromiseTerms? Terms = null) : TicketEvent
{
    public bool ChangedGroup => FromGroupId != ToGroupId;
}
