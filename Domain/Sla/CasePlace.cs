using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>Where a case stands while its log is read.</summary>
internal sealed record CasePlace(Tier Tier = Tier.Technician, TicketStatus Status = TicketStatus.New, PendingReason? Reason = null)
{
    public bool Counts => Status is TicketStatus.New or TicketStatus.InProgress or TicketStatus.Pending;

    public CasePlace After(TicketEvent @event) => @event switch
    {
        TicketClaimed or TicketAssigned when Status == TicketStatus.New => At(TicketStatus.InProgress),
        TicketResumed or TicketCommented { AnsweredQuestion: true } or TicketAttachmentAdded { AnsweredQuestion: true } => At(TicketStatus.InProgress),
        TicketPutOnHold hold => new(Tier, TicketStatus.Pending, hold.Reason),
        TicketReleased => At(TicketStatus.New),
        TicketReclassified { ChangedGroup: true } => new(),
        TicketEscalated escalated => new(escalated.ToTier, Held(escalated.AssigneeId)),
        TicketHandedBack handedBack => new(handedBack.ToTier, Held(handedBack.AssigneeId)),
        TicketResolved => At(TicketStatus.Resolved),
        TicketReopened reopened => At(Held(reopened.AssigneeId)),
        TicketClosed => At(TicketStatus.Closed),
        TicketMerged or TicketWithdrawn => At(TicketStatus.Cancelled),
        _ => this,
    };

    private CasePlace At(TicketStatus status) => new(Tier, status);

    private static TicketStatus Held(long? assigneeId) => assigneeId is null ? TicketStatus.New : TicketStatus.InProgress;
}
