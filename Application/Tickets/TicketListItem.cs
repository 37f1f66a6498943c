using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>A line of a list of cases.</summary>
public sealed record TicketListItem(
    long Id,
    string Subject,
    TicketStatus Status,
    PendingReason? PendingReason,
    TicketLevel Level,
    string Service,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? DueAt,
    string RequesterName,
    string? AssigneeName)
{
    public TicketNumber Number => TicketNumber.Of(Id);
}
