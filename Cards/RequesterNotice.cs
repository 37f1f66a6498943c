using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>To whoever asked for help.</summary>
internal static class RequesterNotice
{
    public static string? Of(TicketSummary ticket, TimelineEntry entry, DateTimeOffset now) => entry.Event switch
    {
        TicketRegistered => TextOf.Format(CardTexts.NoticeRegistered, NoticeText.Who(entry), TicketFacts.Subject(ticket), Promise(ticket, now)),
        TicketClaimed => TextOf.Format(CardTexts.NoticeClaimed, NoticeText.Who(entry)),
        TicketAssigned => TextOf.Format(CardTexts.NoticeClaimed, PlainText.EscapeInline(entry.SubjectName, CardLimits.Name)),
        TicketReclassified => TextOf.Format(
            CardTexts.NoticeReclassified, TicketFacts.Service(ticket), TextOf.Level(ticket.Level), NoticeText.Group(ticket)),
        TicketCommented => TextOf.Format(CardTexts.NoticeReply, NoticeText.Who(entry), NoticeText.Quote(entry.Text)),
        TicketAttachmentAdded added => TextOf.Format(CardTexts.NoticeFile, NoticeText.Who(entry), NoticeText.Quote(added.Name)),
        TicketMerged merged => TextOf.Format(CardTexts.NoticeMerged, TicketNumber.Of(merged.IntoTicketId)),
        TicketReceivedMerged merged => TextOf.Format(CardTexts.NoticeReceivedMerged, TicketNumber.Of(merged.FromTicketId)),
        TicketPutOnHold { Reason: PendingReason.Requester } asked =>
            TextOf.Format(CardTexts.NoticeQuestion, NoticeText.Who(entry), NoticeText.Quote(asked.Note)),
        TicketPutOnHold hold => TextOf.Format(CardTexts.NoticeHold, TextOf.Reason(hold.Reason), NoticeText.Quote(hold.Note)),
        TicketResumed => TextOf.Format(CardTexts.NoticeResumed, NoticeText.Who(entry)),
        TicketReleased => TextOf.Format(CardTexts.NoticeReleased, Promise(ticket, now)),
        TicketEscalated escalated => TextOf.Format(
            CardTexts.NoticeEscalated, NoticeText.Group(ticket), NoticeText.Quote(TicketFacts.Reason(entry, escalated)), WhoOrWhen(entry, escalated.AssigneeId, ticket, now)),
        TicketHandedBack handedBack => TextOf.Format(
            CardTexts.NoticeHandedBack, NoticeText.Group(ticket), NoticeText.Quote(handedBack.Reason), WhoOrWhen(entry, handedBack.AssigneeId, ticket, now)),
        TicketResolved => TextOf.Format(CardTexts.NoticeResolved, NoticeText.Who(entry)),
        TicketClosed { ByClock: true } => TextOf.Format(CardTexts.NoticeClosedByClock, ticket.Number),
        TicketWithdrawn => TextOf.Format(CardTexts.NoticeWithdrawnForYou, NoticeText.Who(entry)),
        SurveyReminded => CardTexts.NoticeReminded,
        _ => null,
    };

    private static string WhoOrWhen(TimelineEntry entry, long? assigneeId, TicketSummary ticket, DateTimeOffset now) => assigneeId is null
        ? Promise(ticket, now)
        : TextOf.Format(CardTexts.NoticeAttendedBy, PlainText.EscapeInline(entry.SubjectName, CardLimits.Name));

    /// <summary>A promise that went by is not given again.</summary>
    private static string Promise(TicketSummary ticket, DateTimeOffset now) => ticket.DueAt is { } due && due > now
        ? TextOf.Format(CardTexts.NoticePromise, DeskDates.Before(due, now))
        : CardTexts.NoticeSoon;
}
