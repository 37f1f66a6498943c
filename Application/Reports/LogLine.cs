using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>An event of a case as far as the figures need it.</summary>
/// <param name="Kind">The event's name.</param>
/// <param name="Status">This and the following: how the case stood after it.</param>
/// <param name="Score">What the requester gave with it.</param>
/// <param name="ByClock">Nobody did it.</param>
public sealed record LogLine(
    long TicketId,
    int Sequence,
    DateTimeOffset At,
    string Kind,
    TicketStatus Status,
    PendingReason? PendingReason,
    string Service,
    Tier Tier,
    long? AssigneeId,
    int? Score,
    bool ByClock)
{
    public static LogLine Of(TicketLogEntry entry, long ticketId) => new(
        ticketId, entry.Sequence, entry.At, entry.Kind, entry.Status, entry.PendingReason, entry.Service, entry.Tier, entry.AssigneeId, entry.Score, entry.ActorId is null);
}
