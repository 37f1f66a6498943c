using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>The case in its group's channel: one card, always as things stand, with each person's own buttons.</summary>
public static class DeskCard
{
    public static AdaptiveCard Build(DeskView view, DateTimeOffset now)
    {
        var card = CardShell.Of(TicketFacts.Fallback(view.Ticket), Body(view.Ticket, now), DeskButtons.Of(view, now));
        card.Refresh = Refresh(view);
        return card;
    }

    private static IEnumerable<AdaptiveElement> Body(TicketSummary ticket, DateTimeOffset now) =>
    [
        Block.Heading(TextOf.Format(CardTexts.NumberAndSubject, ticket.Number, TicketFacts.Subject(ticket))),
        Block.Line(TicketFacts.Status(ticket)),
        .. Escalation(ticket),
        .. HandedBack(ticket),
        Facts(ticket, now),
        .. Block.Titled(CardTexts.LabelDescription, PlainText.Escape(ticket.Description, CardLimits.Description)),
        .. ticket.Answers.Count == 0 ? [] : new AdaptiveElement[] { TicketFacts.Answers(ticket) },
        .. Conversation(ticket),
        .. Block.Titled(CardTexts.LabelAwaited, TicketFacts.Awaited(ticket)),
        .. Block.Titled(CardTexts.LabelResolution, TicketFacts.Resolution(ticket)),
        .. Block.Titled(CardTexts.LabelProducts, TicketFacts.Products(ticket)),
        .. Block.Titled(CardTexts.LabelSurvey, TicketFacts.Survey(ticket.Survey)),
    ];

    private static AdaptiveFactSet Facts(TicketSummary ticket, DateTimeOffset now) => Block.Facts(
        (CardTexts.LabelService, TicketFacts.Service(ticket)),
        (CardTexts.LabelLevel, TextOf.Level(ticket.Level)),
        (CardTexts.LabelRequester, TicketFacts.Contact(ticket.Requester)),
        (CardTexts.LabelReceived, DeskDates.Short(ticket.ReceivedAt)),
        (CardTexts.LabelAssignee, TicketFacts.Name(ticket.Assignee) ?? CardTexts.Nobody),
        (CardTexts.LabelAttendedSince, TicketFacts.AttendedSince(ticket)),
        (CardTexts.LabelDue, TicketFacts.Due(ticket.DueAt, ticket.ReceivedAt, now)),
        (CardTexts.LabelSolutionDue, TicketFacts.Due(ticket.SolutionDueAt, ticket.ReceivedAt, now)),
        (CardTexts.LabelReopened, ticket.ReopenCount == 0 ? null : TextOf.Format(CardTexts.Times, ticket.ReopenCount)),
        (CardTexts.LabelLinked, TicketFacts.Linked(ticket)),
        (CardTexts.LabelSource, TicketFacts.Source(ticket)),
        (CardTexts.LabelFiles, FileNames.Of(ticket.Attachments)));

    private static IEnumerable<AdaptiveElement> Escalation(TicketSummary ticket) =>
        ticket.Timeline.LastOrDefault(entry => entry.Event is TicketHandedBack or TicketEscalated) is { Event: TicketEscalated escalated } entry && IsNews(ticket, escalated)
            ? [Block.Banner(
                AdaptiveContainerStyle.Warning,
                TextOf.Format(
                    CardTexts.DeskEscalated, PlainText.EscapeInline(entry.ActorName ?? CardTexts.TheClock, CardLimits.Name), TextOf.Tier(escalated.FromTier),
                    PlainText.EscapeInline(TicketFacts.Reason(entry, escalated), CardLimits.Comment)))]
            : [];

    private static IEnumerable<AdaptiveElement> HandedBack(TicketSummary ticket) =>
        ticket.Status is TicketStatus.New or TicketStatus.InProgress
            && ticket.Timeline.LastOrDefault(entry => entry.Event is TicketHandedBack or TicketEscalated) is { Event: TicketHandedBack handedBack } entry
            ? [Block.Banner(
                AdaptiveContainerStyle.Accent,
                TextOf.Format(
                    CardTexts.DeskHandedBack, PlainText.EscapeInline(entry.ActorName ?? CardTexts.TheClock, CardLimits.Name), TextOf.Tier(handedBack.FromTier),
                    PlainText.EscapeInline(handedBack.Reason, CardLimits.Comment)))]
            : [];

    /// <summary>To those who are to take it, or to the person who was handed it and may not have seen it before.</summary>
    private static bool IsNews(TicketSummary ticket, TicketEscalated escalated) => ticket.Status switch
    {
        TicketStatus.New => true,
        TicketStatus.InProgress or TicketStatus.Pending => escalated.AssigneeId is { } handedTo && handedTo == ticket.Assignee?.Id,
        _ => false,
    };

    private static IEnumerable<AdaptiveElement> Conversation(TicketSummary ticket)
    {
        var said = ticket.Timeline.Where(entry => entry.Event is TicketCommented or TicketNoted).TakeLast(CardLimits.Comments).ToList();
        return said.Count == 0 ? [] : [Block.Section(CardTexts.DeskConversation), .. said.Select(entry => Block.Line(Said(entry)))];
    }

    private static string Said(TimelineEntry entry) => TextOf.Format(
        entry.IsInternal || entry.Event is TicketNoted ? CardTexts.DeskNote : CardTexts.DeskComment,
        PlainText.EscapeInline(entry.ActorName ?? CardTexts.TheClock, CardLimits.Name), DeskDates.Short(entry.At),
        PlainText.EscapeInline(entry.Text, CardLimits.Comment));

    /// <summary>None once the case is locked: nothing changes any more.</summary>
    private static AdaptiveRefresh? Refresh(DeskView view) => view.Ticket.Status is TicketStatus.Closed or TicketStatus.Cancelled
        ? null
        : new()
        {
            Action = new() { Verb = CardVerbs.TicketRefresh, Data = CardData.Of(view.Ticket) },
            UserIds = [.. view.RefreshUserIds.Take(CardLimits.RefreshedPeople)],
        };
}
