using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>To whoever attends the case.</summary>
internal static class AssigneeNotice
{
    public static string? Of(TicketSummary ticket, TimelineEntry entry, DateTimeOffset now) => entry.Event switch
    {
        TicketAssigned => TextOf.Format(CardTexts.NoticeAssignedToYou, NoticeText.Who(entry), TicketFacts.Subject(ticket)),
        TicketEscalated escalated => TextOf.Format(
            CardTexts.NoticeEscalatedToYou, NoticeText.Who(entry), TicketFacts.Subject(ticket), NoticeText.Quote(escalated.Reason)),
        TicketHandedBack handedBack => TextOf.Format(
            CardTexts.NoticeHandedBackToYou, NoticeText.Who(entry), TicketFacts.Subject(ticket), NoticeText.Quote(handedBack.Reason)),
        SolutionAtRisk risk => TextOf.Format(CardTexts.NoticeSolutionAtRisk, DeskDates.At(risk.DueAt, now)),
        SolutionMissed missed => TextOf.Format(CardTexts.NoticeSolutionMissed, DeskDates.At(missed.DueAt, now)),
        TicketReclassified => TextOf.Format(
            CardTexts.NoticeReclassifiedDesk, NoticeText.Who(entry), TicketFacts.Service(ticket), TextOf.Level(ticket.Level)),
        TicketCommented commented => GroupNotice.Comment(entry, commented),
        TicketNoted => TextOf.Format(CardTexts.NoticeNote, NoticeText.Who(entry), NoticeText.Quote(entry.Text)),
        TicketAttachmentAdded added => GroupNotice.File(entry, added),
        TicketMerged merged => TextOf.Format(CardTexts.NoticeMergedDesk, NoticeText.Who(entry), TicketNumber.Of(merged.IntoTicketId)),
        TicketReceivedMerged merged => TextOf.Format(CardTexts.NoticeReceivedMergedDesk, NoticeText.Who(entry), TicketNumber.Of(merged.FromTicketId)),
        TicketPutOnHold hold => TextOf.Format(CardTexts.NoticeHoldDesk, NoticeText.Who(entry), TextOf.Reason(hold.Reason)),
        TicketResumed => TextOf.Format(CardTexts.NoticeResumedDesk, NoticeText.Who(entry)),
        TicketResolved => TextOf.Format(CardTexts.NoticeResolvedDesk, NoticeText.Who(entry)),
        TicketClosed { ByClock: true } => CardTexts.NoticeClosedByClockDesk,
        TicketClosed { Score: { } score } => TextOf.Format(CardTexts.NoticeRated, NoticeText.Who(entry), score),
        TicketClosed => TextOf.Format(CardTexts.NoticeConfirmed, NoticeText.Who(entry)),
        TicketReopened reopened => TextOf.Format(CardTexts.NoticeReopened, NoticeText.Who(entry), NoticeText.Quote(reopened.Why)),
        TicketWithdrawn withdrawn => TextOf.Format(CardTexts.NoticeWithdrawn, NoticeText.Who(entry), NoticeText.Quote(withdrawn.Why)),
        _ => null,
    };
}
