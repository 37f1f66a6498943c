using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>How long a case was at a tier, in the hours of its calendar, and what with. Each tier answers for its own time.</summary>
/// <param name="Queued">Waiting for somebody to take it.</param>
/// <param name="Attended">In somebody's hands.</param>
/// <param name="ForRequester">Waiting for the requester's answer.</param>
/// <param name="ForVendor">Waiting for the vendor: counted apart, since the desk cannot hasten it.</param>
/// <param name="ForOthers">Waiting for parts or for an agreed day.</param>
public sealed record TierTime(Tier Tier, TimeSpan Queued, TimeSpan Attended, TimeSpan ForRequester, TimeSpan ForVendor, TimeSpan ForOthers)
{
    public static TierTime None(Tier tier) => new(tier, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);

    public TimeSpan Total => Queued + Attended + ForRequester + ForVendor + ForOthers;

    internal TierTime Plus(TicketStatus status, PendingReason? reason, TimeSpan time) => (status, reason) switch
    {
        (TicketStatus.New, _) => this with { Queued = Queued + time },
        (TicketStatus.Pending, PendingReason.Requester) => this with { ForRequester = ForRequester + time },
        (TicketStatus.Pending, PendingReason.Vendor) => this with { ForVendor = ForVendor + time },
        (TicketStatus.Pending, _) => this with { ForOthers = ForOthers + time },
        (TicketStatus.InProgress, _) => this with { Attended = Attended + time },
        _ => this,
    };
}
