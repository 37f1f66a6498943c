using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Reports;

/// <summary>An event of a case as far as the figures need it.</summary>
/// <param name="Kind">The event's name.</param>
/// <param name="Status">This and the following: how the case stood after it.</param>
/// <param name="Score">What the requester gave with it.</param>
/// <param name="ByClock">The case was closed because nobody answered.</param>
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
    int? Score = null,
    bool ByClock = false)
{
    /// <summary>The events whose score or cause the figures need.</summary>
    public static readonly string[] KindsWithMore = [nameof(TicketClosed), nameof(SurveyCorrected)];

    public static LogLine Of(TicketLogEntry entry, long ticketId) =>
        new LogLine(ticketId, entry.Sequence, entry.At, entry.Kind, entry.Status, entry.PendingReason, entry.Service, entry.Tier, entry.AssigneeId).With(entry.Event);

    public LogLine With(TicketEvent @event) => @event switch
    {
        TicketClosed closed => this with { Score = closed.Score, ByClock = closed.ByClock },
        SurveyCorrected corrected => this with { Score = corrected.Score },
        _ => this,
    };
}
