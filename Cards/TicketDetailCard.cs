using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>All there is to know about a case, with its time line. The requester never sees internal notes.</summary>
public static class TicketDetailCard
{
    public static AdaptiveCard Build(TicketSummary ticket, bool forDesk, DateTimeOffset now) =>
        CardShell.Of(TicketFacts.Fallback(ticket), Body(ticket, forDesk, now), []);

    private static IEnumerable<AdaptiveElement> Body(TicketSummary ticket, bool forDesk, DateTimeOffset now) =>
    [
        Block.Heading(TextOf.Format(CardTexts.NumberAndSubject, ticket.Number, TicketFacts.Subject(ticket))),
        Block.Line(TicketFacts.Status(ticket)),
        Facts(ticket, forDesk, now),
        .. Block.Titled(CardTexts.LabelDescription, PlainText.Escape(ticket.Description, CardLimits.Description)),
        TicketFacts.Answers(ticket),
        .. Block.Titled(CardTexts.LabelAwaited, TicketFacts.Awaited(ticket)),
        .. Block.Titled(CardTexts.LabelResolution, TicketFacts.Resolution(ticket)),
        .. Block.Titled(CardTexts.LabelProducts, TicketFacts.Products(ticket)),
        .. Timeline([.. ticket.Timeline.Where(entry => forDesk || !TimelineText.IsInternal(entry))]),
    ];

    private static AdaptiveFactSet Facts(TicketSummary ticket, bool forDesk, DateTimeOffset now) => Block.Facts(
    [
        (CardTexts.LabelService, TicketFacts.Service(ticket)),
        (CardTexts.LabelLevel, TextOf.Level(ticket.Level)),
        (CardTexts.LabelRequester, forDesk ? TicketFacts.Contact(ticket.Requester) : TicketFacts.Name(ticket.Requester)),
        (CardTexts.LabelGroup, TextOf.Format(CardTexts.GroupAndTier, PlainText.EscapeInline(ticket.GroupName, CardLimits.Name), TextOf.Tier(ticket.Tier))),
        (CardTexts.LabelAssignee, TicketFacts.Name(ticket.Assignee)),
        (CardTexts.LabelReceived, DeskDates.At(ticket.ReceivedAt, now)),
        (CardTexts.LabelDue, TicketFacts.Due(ticket.DueAt, ticket.ReceivedAt, now)),
        (CardTexts.LabelSolutionDue, TicketFacts.Due(ticket.SolutionDueAt, ticket.ReceivedAt, now)),
        (CardTexts.LabelFirstResponse, At(ticket.FirstRespondedAt, now)),
        (CardTexts.LabelResolvedAt, At(ticket.ResolvedAt, now)),
        (CardTexts.LabelClosedAt, At(ticket.ClosedAt, now)),
        (CardTexts.LabelReopened, ticket.ReopenCount == 0 ? null : TextOf.Format(CardTexts.Times, ticket.ReopenCount)),
        (CardTexts.LabelSurvey, TicketFacts.Survey(ticket.Survey)),
        (CardTexts.LabelLinked, TicketFacts.Linked(ticket)),
        (CardTexts.LabelSource, TicketFacts.Source(ticket)),
        (CardTexts.LabelFiles, FileNames.Of(ticket.Attachments, CardLimits.DetailFiles)),
        .. forDesk ? ticket.TierTimes.Select(time => (TextOf.TimeOf(time.Tier), TierTimeText.Of(time))) : [],
    ]);

    private static string? At(DateTimeOffset? instant, DateTimeOffset now) => instant is { } known ? DeskDates.At(known, now) : null;

    private static IEnumerable<AdaptiveElement> Timeline(IReadOnlyList<TimelineEntry> entries)
    {
        var left = entries.Count - CardLimits.TimelineEntries;
        return
        [
            Block.Section(CardTexts.TimelineTitle),
            .. left > 0 ? [Block.Subtle(TextOf.Format(CardTexts.TimelineCut, CardLimits.TimelineEntries, left))] : Array.Empty<AdaptiveElement>(),
            .. entries.TakeLast(CardLimits.TimelineEntries).Select(entry => Block.Line(TimelineText.Line(entry))),
        ];
    }
}
