using AdaptiveCards;
using IndupalBot.Application.Recoveries;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>To the supervisors: somebody was not content; speak with them and write down what was agreed.</summary>
public static class RecoveryCard
{
    public static AdaptiveCard Build(TicketSummary ticket, bool reminder, DateTimeOffset now) => CardShell.Of(
        TextOf.Format(CardTexts.RecoveryFallback, ticket.Number),
        [
            Block.Heading(TextOf.Format(CardTexts.NumberAndSubject, ticket.Number, TicketFacts.Subject(ticket))),
            .. ticket.Recovery is { } task ? Body(ticket, task, reminder, now) : [],
        ],
        Actions(ticket));

    private static IEnumerable<AdaptiveElement> Body(TicketSummary ticket, RecoveryView task, bool reminder, DateTimeOffset now) =>
    [
        .. reminder && task.EndedAt is null ? [Block.Banner(AdaptiveContainerStyle.Warning, CardTexts.RecoveryReminder)] : Array.Empty<AdaptiveElement>(),
        Block.Text(TextOf.Format(CardTexts.RecoveryWhat, TicketFacts.Name(ticket.Requester), task.Score, DeskDates.At(task.OpenedAt, now))),
        Block.Facts(
            (CardTexts.LabelRecoverySaid, Said(ticket)),
            (CardTexts.LabelService, TicketFacts.Service(ticket)),
            (CardTexts.LabelRecoverySolvedBy, TicketFacts.Name(ticket.Assignee)),
            (CardTexts.LabelRecoveryContact, TicketFacts.Contact(ticket.Requester))),
        .. State(ticket, task, now),
    ];

    private static string? Said(TicketSummary ticket) =>
        string.IsNullOrWhiteSpace(ticket.Survey?.Comment) ? null : PlainText.EscapeInline(ticket.Survey.Comment, CardLimits.Resolution);

    private static IEnumerable<AdaptiveElement> State(TicketSummary ticket, RecoveryView task, DateTimeOffset now) => task switch
    {
        { EndedAt: null } => [Block.Section(CardTexts.RecoveryOwed)],
        { EndedAt: { } at, DoneBy: { } supervisor } =>
        [
            Block.Section(TextOf.Format(CardTexts.RecoveryDone, PlainText.EscapeInline(supervisor, CardLimits.Name), DeskDates.At(at, now))),
            Block.Line(PlainText.Escape(task.Outcome, CardLimits.Resolution)),
        ],
        _ => [Block.Section(TextOf.Format(CardTexts.RecoveryDropped, ticket.Survey?.Score))],
    };

    private static IEnumerable<AdaptiveAction> Actions(TicketSummary ticket)
    {
        if (ticket.Recovery is { EndedAt: null })
        {
            yield return Press.Ask(
                CardTexts.ButtonRecoveryDone, [Ask.Long(CardInputs.Outcome, CardTexts.LabelRecoveryOutcome, CardTexts.PlaceholderRecoveryOutcome)],
                CardTexts.ButtonRecoveryDoneNow, CardVerbs.RecoveryDone, CardData.Of(ticket)).AsPositive();
        }

        yield return Press.Execute(CardTexts.ButtonDetail, CardVerbs.TicketShow, CardData.Of(ticket));
    }
}
