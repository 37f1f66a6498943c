using AdaptiveCards;
using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>The cases behind a figure, newest first, each with what makes it count.</summary>
public static class FigureCasesCard
{
    public static AdaptiveCard Build(FigureCases cases, int from) => CardShell.Of(
        TextOf.Format(ReportTexts.CasesFallback, FigureText.Of(cases.Figure), PeriodText.Of(cases.Period), cases.Count),
        [
            Block.Heading(TextOf.Format(ReportTexts.CasesTitle, FigureText.Of(cases.Figure), cases.Count)),
            Block.Subtle(TextOf.Format(
                ReportTexts.CasesOf, PeriodText.Of(cases.Period), cases.OfName is { } name ? PlainText.EscapeInline(name, CardLimits.Name) : ReportTexts.CasesAll)),
            .. Lines(cases),
            .. cases.Items.Count > 0 ? [Block.Subtle(TextOf.Format(ReportTexts.CasesShown, from + 1, from + cases.Items.Count, cases.Count))] : Array.Empty<AdaptiveElement>(),
        ],
        Actions(cases));

    private static IEnumerable<AdaptiveElement> Lines(FigureCases cases) =>
        cases.Items.Count == 0 ? [Block.Text(ReportTexts.CasesNone)] : cases.Items.Select(Line);

    private static AdaptiveColumnSet Line(FigureCase item)
    {
        var show = Press.Execute(ReportTexts.ButtonShowCase, CardVerbs.TicketShow, CardData.OfTicket(item.Counted.TicketId));
        show.Tooltip = TextOf.Format(ReportTexts.ShowCase, item.Number);
        return new()
        {
            Separator = true,
            Columns =
            [
                new()
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items =
                    [
                        Block.Text(TextOf.Format(ReportTexts.CaseLine, item.Number, PlainText.EscapeInline(item.Subject, CardLimits.Subject))),
                        Block.Subtle(string.Join(" · ", Facts(item).Where(fact => !string.IsNullOrEmpty(fact)))),
                    ],
                },
                new() { Width = AdaptiveColumnWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [Block.Buttons(show)] },
            ],
        };
    }

    private static IEnumerable<string?> Facts(FigureCase item) =>
    [
        DeskDates.Short(item.Counted.At),
        item.Counted.Service,
        item.TechnicianName is { } name ? PlainText.EscapeInline(name, CardLimits.Name) : null,
        item.Counted.Duration is { } duration ? AmountText.Span(duration) : null,
        item.Counted.Score is { } score ? TextOf.Format(ReportTexts.CaseScore, score) : null,
    ];

    private static IEnumerable<AdaptiveAction> Actions(FigureCases cases)
    {
        if (cases.Next is { } next)
        {
            yield return Press.Execute(ReportTexts.ButtonMoreCases, CardVerbs.DeskFigureCases, CardData.Of(cases, next));
        }
    }
}
