namespace IndupalBot.Domain.Tickets;

public sealed record TicketReclassified(
    string FromService,
    string ToService,
    TicketLevel FromLevel,
    TicketLevel ToLevel,
    int FromGroupId,
    int ToGroupId) : TicketEvent
{
    public bool ChangedGroup => FromGroupId != ToGroupId;
}
