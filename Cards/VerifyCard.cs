using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>The requester verifies and rates in one card (PR-TIC-02, steps 5 and 6).</summary>
public static class VerifyCard
{
    public static AdaptiveCard Build(TicketSummary ticket, bool reminder, DateTimeOffset now) => CardShell.Of(
        ticket.Status == TicketStatus.Resolved ? TextOf.Format(CardTexts.VerifyFallback, ticket.Number) : TicketFacts.Fallback(ticket),
        [
            Block.Heading(TextOf.Format(CardTexts.NumberAndSubject, ticket.Number, TicketFacts.Subject(ticket))),
            .. Body(ticket, reminder, now),
        ],
        Actions(ticket, now));

    private static IEnumerable<AdaptiveElement> Body(TicketSummary ticket, bool reminder, DateTimeOffset now) => ticket.Status switch
    {
        TicketStatus.Resolved => Question(ticket, reminder, now),
        TicketStatus.Closed => Thanks(ticket),
        TicketStatus.Cancelled => [Block.Text(TicketFacts.Status(ticket))],
        _ => Reopened(ticket),
    };

    private static IEnumerable<AdaptiveElement> Question(TicketSummary ticket, bool reminder, DateTimeOffset now) =>
    [
        Block.Text(Solved(ticket)),
        .. Block.Titled(CardTexts.LabelResolution, TicketFacts.Resolution(ticket)),
        .. Block.Titled(CardTexts.LabelProducts, TicketFacts.Products(ticket)),
        Block.Section(reminder ? CardTexts.VerifyReminder : CardTexts.VerifyQuestion),
        .. ticket.ResolvedAt is { } resolved
            ? [Block.Subtle(TextOf.Format(CardTexts.VerifyClosesBy, DeskDates.At(resolved + SurveyPolicy.ClosedAfter, now)))]
            : Array.Empty<AdaptiveElement>(),
    ];

    private static string Solved(TicketSummary ticket) => TicketFacts.Name(ticket.Assignee) is { } name
        ? TextOf.Format(CardTexts.VerifySolvedBy, name)
        : CardTexts.VerifySolved;

    private static IEnumerable<AdaptiveElement> Thanks(TicketSummary ticket) =>
    [
        Block.Text(ticket switch
        {
            { ClosedByClock: true } => CardTexts.ClosedByClock,
            { Survey: null } => CardTexts.VerifyConfirmed,
            _ => CardTexts.VerifyThanks,
        }),
        .. Block.Titled(CardTexts.LabelYourAnswer, TicketFacts.Survey(ticket.Survey)),
    ];

    private static IEnumerable<AdaptiveElement> Reopened(TicketSummary ticket) =>
    [
        Block.Text(CardTexts.VerifyReopened),
        Block.Line(TicketFacts.Name(ticket.Assignee) is { } name ? TextOf.Format(CardTexts.VerifyReopenedWith, name) : CardTexts.VerifyReopenedOpen),
    ];

    private static IEnumerable<AdaptiveAction> Actions(TicketSummary ticket, DateTimeOffset now) => ticket.Status switch
    {
        TicketStatus.Resolved => [Yes(ticket), No(ticket)],
        TicketStatus.Closed when ticket.SurveyCorrectableUntil > now =>
            [VerifySurvey.Button(CardTexts.ButtonCorrect, ticket), Again(ticket)],
        TicketStatus.Closed => [Again(ticket)],
        _ => [Press.Execute(CardTexts.ButtonDetail, CardVerbs.TicketShow, CardData.Of(ticket))],
    };

    /// <summary>Nobody rates a case that they attended.</summary>
    private static AdaptiveAction Yes(TicketSummary ticket) => ticket.RequesterAttended
        ? Press.Execute(CardTexts.ButtonSolved, CardVerbs.TicketConfirm, CardData.Of(ticket)).AsPositive()
        : VerifySurvey.Button(CardTexts.ButtonSolved, ticket).AsPositive();

    private static AdaptiveShowCardAction No(TicketSummary ticket) => Press.Ask(
        CardTexts.ButtonNotSolved,
        [Ask.Long(CardInputs.Why, CardTexts.LabelReopen, CardTexts.PlaceholderReopen)],
        CardTexts.ButtonReopenNow, CardVerbs.TicketReopen, CardData.Of(ticket));

    private static AdaptiveExecuteAction Again(TicketSummary ticket) =>
        Press.Execute(CardTexts.ButtonFails, CardVerbs.TicketAgain, CardData.Of(ticket));
}
