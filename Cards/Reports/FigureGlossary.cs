using AdaptiveCards;

namespace IndupalBot.Cards.Reports;

/// <summary>What each indicator means, where it is read; docs/manual/indicadores.md says the same at length.</summary>
internal static class FigureGlossary
{
    public static IEnumerable<AdaptiveElement> Build() =>
    [
        Block.Facts(
            (ReportTexts.FigureReceived, ReportTexts.GlossaryReceived),
            (ReportTexts.FigureAttended, ReportTexts.GlossaryAttended),
            (ReportTexts.LabelPromise, ReportTexts.GlossaryPromise),
            (ReportTexts.LabelFirstResponse, ReportTexts.GlossaryFirstResponse),
            (ReportTexts.FigureSolved, ReportTexts.GlossarySolved),
            (ReportTexts.LabelSolution, ReportTexts.GlossarySolution),
            (ReportTexts.FigureWaitedForRequester, ReportTexts.GlossaryWaitedForRequester),
            (ReportTexts.FigureWaitedForVendor, ReportTexts.GlossaryWaitedForVendor),
            (ReportTexts.FigureReopened, ReportTexts.GlossaryReopened),
            (ReportTexts.LabelScore, ReportTexts.GlossaryScore),
            (ReportTexts.LabelAnswers, ReportTexts.GlossaryAnswers),
            (ReportTexts.LabelRecoveries, ReportTexts.GlossaryRecoveries),
            (ReportTexts.FigureCancelled, ReportTexts.GlossaryCancelled),
            (ReportTexts.TitleOpen, ReportTexts.GlossaryOpen),
            (ReportTexts.GlossaryMedianLabel, ReportTexts.GlossaryMedian)),
        Block.Line(ReportTexts.GlossaryAttribution),
    ];
}
