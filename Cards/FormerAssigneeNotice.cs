using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>To whoever had the case until somebody else moved it: who has it now.</summary>
internal static class FormerAssigneeNotice
{
    public static string? Of(TicketSummary ticket, TimelineEntry entry) => entry.Event switch
    {
        TicketAssigned => TextOf.Format(CardTexts.NoticeTakenOver, NoticeText.Who(entry), Subject(entry)),
        TicketEscalated { AssigneeId: not null } => TextOf.Format(CardTexts.NoticeTakenUp, NoticeText.Who(entry), Subject(entry)),
        TicketEscalated => TextOf.Format(CardTexts.NoticeTakenUp, NoticeText.Who(entry), NoticeText.Group(ticket)),
        TicketHandedBack => TextOf.Format(CardTexts.NoticeTakenBack, NoticeText.Who(entry), NoticeText.Group(ticket)),
        TicketReclassified => TextOf.Format(CardTexts.NoticeTakenToGroup, NoticeText.Who(entry), NoticeText.Group(ticket)),
        TicketReleased => TextOf.Format(CardTexts.NoticeTakenToQueue, NoticeText.Who(entry)),
        _ => null,
    };

    private static string Subject(TimelineEntry entry) => PlainText.EscapeInline(entry.SubjectName, CardLimits.Name);
}
