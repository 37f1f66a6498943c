using AdaptiveCards;
using IndupalBot.Application.Reports;
using IndupalBot.Cards.Charts;

namespace IndupalBot.Cards.Reports;

/// <summary>The desk's indicators of a period (PR-TIC-02, step 7), for supervisors.</summary>
public static class IndicatorCard
{
    private static readonly Figure[] States = [Figure.OpenNew, Figure.OpenInProgress, Figure.OpenPending, Figure.OpenResolved];

    public static AdaptiveCard Build(IndicatorBoard board, DateTimeOffset now)
    {
        var card = CardShell.Of(
            TextOf.Format(
                ReportTexts.Fallback, PeriodText.Title(board.Period), board.All[Figure.Received], board.All[Figure.Attended], board.All[Figure.Solved], board.All.Open),
            [
                Block.Heading(PeriodText.Title(board.Period)),
                Block.Subtle(TextOf.Format(ReportTexts.AsOf, DeskDates.At(board.AsOf, now))),
                Block.Buttons(PeriodButtons(board.Period)),
                Facts(board.All),
                .. Open(board.All),
                .. Services(board),
            ],
            Actions(board));
        card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };
        return card;
    }

    private static IEnumerable<AdaptiveAction> PeriodButtons(ReportPeriod period) =>
    [
        For(ReportTexts.ButtonToday, $"{PeriodKind.Day}"),
        For(ReportTexts.ButtonWeek, $"{PeriodKind.Week}"),
        For(ReportTexts.ButtonMonth, $"{PeriodKind.Month}"),
        For(ReportTexts.ButtonPrevious, period.Previous().Key),
    ];

    private static AdaptiveExecuteAction For(string title, string period) =>
        Press.Execute(title, CardVerbs.DeskFigures, CardData.OfPeriod(period)).WithoutInputs();

    private static AdaptiveFactSet Facts(IndicatorSlice all) => Block.Facts(
        (ReportTexts.FigureReceived, $"{all[Figure.Received]}"),
        (ReportTexts.FigureAttended, $"{all[Figure.Attended]}"),
        (ReportTexts.LabelPromise, AmountText.Share(all.PromiseKeptShare, all[Figure.PromiseKept], all[Figure.PromiseBroken])),
        (ReportTexts.LabelFirstResponse, AmountText.Times(all.FirstResponse)),
        (ReportTexts.FigureSolved, $"{all[Figure.Solved]}"),
        (ReportTexts.LabelSolution, AmountText.Times(all.Solution)),
        (ReportTexts.FigureWaitedForRequester, AmountText.Waits(all.WaitForRequester)),
        (ReportTexts.FigureWaitedForVendor, AmountText.Waits(all.WaitForVendor)),
        (ReportTexts.FigureReopened, $"{all[Figure.Reopened]}"),
        (ReportTexts.LabelScore, AmountText.Score(all)),
        (ReportTexts.LabelAnswers, AmountText.Share(all.AnswerShare, all[Figure.Rated], all[Figure.Unanswered])),
        (ReportTexts.LabelRecoveries, TextOf.Format(ReportTexts.ValueRecoveries, all[Figure.RecoveryOpen], all[Figure.RecoveryDone])),
        (ReportTexts.FigureCancelled, $"{all[Figure.Cancelled]}"));

    private static IEnumerable<AdaptiveElement> Open(IndicatorSlice all) =>
    [
        Block.Section(TextOf.Format(ReportTexts.SectionOpen, all.Open)),
        all.Open == 0
            ? Block.Text(ReportTexts.NothingOpen)
            : BarChart.Of(ReportTexts.TitleOpen, ReportTexts.ColumnState, ReportTexts.ColumnCases, [.. States.Select(state => new Bar(StateText.Of(state), all[state]))]),
    ];

    private static IEnumerable<AdaptiveElement> Services(IndicatorBoard board)
    {
        Bar[] bars = [.. board.Services.Where(service => service.Figures[Figure.Received] > 0).Take(SliceLines.MostServices)
            .Select(service => new Bar(SliceLines.NameOf(service), service.Figures[Figure.Received]))];
        return
        [
            Block.Section(ReportTexts.SectionServices),
            bars.Length == 0
                ? Block.Text(ReportTexts.NothingReceived)
                : BarChart.Of(ReportTexts.SectionServices, ReportTexts.ColumnService, ReportTexts.ColumnCases, bars),
        ];
    }

    private static IEnumerable<AdaptiveAction> Actions(IndicatorBoard board) =>
    [
        Press.Unfold(ReportTexts.ButtonByService, SliceLines.OfServices(board)),
        Press.Unfold(ReportTexts.ButtonByTechnician, SliceLines.OfTechnicians(board)),
        .. CaseButtons.Of(board),
        Press.Unfold(ReportTexts.ButtonGlossary, FigureGlossary.Build()),
    ];
}
