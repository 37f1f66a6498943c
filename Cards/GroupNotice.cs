using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>To the group's channel, in the thread of the case. What the card there shows already is not said again.</summary>
internal static class GroupNotice
{
    public static string? Of(TicketSummary ticket, TimelineEntry entry, DateTimeOffset now) => entry.Event switch
    {
        TicketCommented commented when FromRequester(ticket, entry) => Comment(entry, commented),
        TicketAttachmentAdded added when FromRequester(ticket, entry) => File(entry, added),
        TicketReclassified { ChangedGroup: true } => TextOf.Format(
            CardTexts.NoticeReclassifiedDesk, NoticeText.Who(entry), TicketFacts.Service(ticket), TextOf.Level(ticket.Level)),
        TicketReceivedMerged merged => TextOf.Format(CardTexts.NoticeReceivedMergedDesk, NoticeText.Who(entry), TicketNumber.Of(merged.FromTicketId)),
        TicketReleased => TextOf.Format(CardTexts.NoticeReleasedDesk, NoticeText.Who(entry)),
        TicketEscalated escalated => Escalated(entry, escalated, ticket, now),
        TicketReopened reopened => TextOf.Format(CardTexts.NoticeReopened, NoticeText.Who(entry), NoticeText.Quote(reopened.Why)),
        TicketWithdrawn withdrawn => TextOf.Format(CardTexts.NoticeWithdrawn, NoticeText.Who(entry), NoticeText.Quote(withdrawn.Why)),
        SolutionAtRisk risk => TextOf.Format(CardTexts.NoticeSolutionAtRiskDesk, DeskDates.At(risk.DueAt, now)),
        SolutionMissed missed => TextOf.Format(CardTexts.NoticeSolutionMissed, DeskDates.At(missed.DueAt, now)),
        PromiseAtRisk risk => TextOf.Format(CardTexts.NoticeAtRisk, DeskDates.At(risk.DueAt, now)),
        PromiseBroken broken => TextOf.Format(CardTexts.NoticeBroken, DeskDates.At(broken.DueAt, now)),
        _ => null,
    };

    public static string Comment(TimelineEntry entry, TicketCommented commented) => TextOf.Format(
        commented.AnsweredQuestion ? CardTexts.NoticeAnswer : CardTexts.NoticeComment, NoticeText.Who(entry), NoticeText.Quote(entry.Text));

    public static string File(TimelineEntry entry, TicketAttachmentAdded added) => TextOf.Format(
        added.AnsweredQuestion ? CardTexts.NoticeAnswerWithFile : CardTexts.NoticeFile, NoticeText.Who(entry), NoticeText.Quote(added.Name));

    public static string Escalated(TimelineEntry entry, TicketEscalated escalated, TicketSummary ticket, DateTimeOffset now) => TextOf.Format(
        CardTexts.NoticeEscalatedDesk, NoticeText.Who(entry), NoticeText.Group(ticket), NoticeText.Quote(TicketFacts.Reason(entry, escalated)), Due(ticket, now));

    private static string? Due(TicketSummary ticket, DateTimeOffset now) =>
        ticket.DueAt is { } due ? TextOf.Format(CardTexts.NoticeDueDesk, DeskDates.At(due, now)) : null;

    private static bool FromRequester(TicketSummary ticket, TimelineEntry entry) => entry.ActorId == ticket.Requester.Id;
}
