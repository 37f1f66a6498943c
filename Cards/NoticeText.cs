using IndupalBot.Application.Notifications;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>One quiet line for each thing that happens, for each reader that needs a word; in the culture of the caller.</summary>
public static class NoticeText
{
    /// <summary>Null when that audience needs no word. Nobody is told what they did themselves.</summary>
    public static string? For(TicketSummary ticket, TimelineEntry entry, NoticeAudience audience, DateTimeOffset now)
    {
        var line = audience switch
        {
            NoticeAudience.Requester when entry.ActorId == ticket.Requester.Id || TimelineText.IsInternal(entry) => null,
            NoticeAudience.Requester => RequesterNotice.Of(ticket, entry, now),
            NoticeAudience.Assignee when ticket.Assignee is null || entry.ActorId == ticket.Assignee.Id => null,
            NoticeAudience.Assignee => AssigneeNotice.Of(ticket, entry, now),
            NoticeAudience.FormerAssignee => FormerAssigneeNotice.Of(ticket, entry),
            NoticeAudience.Group => GroupNotice.Of(ticket, entry, now),
            _ => SupervisorNotice.Of(ticket, entry, now),
        };
        return line is null ? null : TextOf.Format(CardTexts.NoticeLine, ticket.Number, line);
    }

    internal static string Who(TimelineEntry entry) =>
        entry.ActorName is null ? CardTexts.TheClock : PlainText.EscapeInline(entry.ActorName, CardLimits.Name);

    internal static string Quote(string? words) => PlainText.EscapeInline(words, CardLimits.Notice);

    internal static string Group(TicketSummary ticket) => PlainText.EscapeInline(ticket.GroupName, CardLimits.Name);
}
