using AdaptiveCards;
using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>The way from a figure to its cases.</summary>
internal static class CaseButtons
{
    /// <returns>Nothing while nothing is counted.</returns>
    public static IEnumerable<AdaptiveAction> Of(IndicatorBoard board)
    {
        Figure[] counted = [.. Enum.GetValues<Figure>().Where(figure => board.All[figure] > 0)];
        if (counted.Length > 0)
        {
            yield return Press.Ask(
                ReportTexts.ButtonCases, [Figures(board, counted), Parts(board)],
                ReportTexts.ButtonCasesNow, CardVerbs.DeskFigureCases, CardData.OfPeriod(board.Period.Key));
        }
    }

    private static AdaptiveChoiceSetInput Figures(IndicatorBoard board, IEnumerable<Figure> counted) => Ask.OneOf(
        CardInputs.Figure, ReportTexts.LabelFigure,
        counted.Select(figure => Ask.Choice(TextOf.Format(ReportTexts.OptionFigure, FigureText.Of(figure), board.All[figure]), $"{figure}")));

    private static AdaptiveChoiceSetInput Parts(IndicatorBoard board)
    {
        var parts = board.Services.Take(SliceLines.MostServices).Concat(board.Technicians.Take(SliceLines.MostTechnicians));
        var input = Ask.OneOfOptional(
            CardInputs.Of, ReportTexts.LabelOf, parts.Select(part => Ask.Choice(PlainText.CutLine(SliceLines.NameOf(part), CardLimits.Name), part.Key)));
        input.Placeholder = ReportTexts.PlaceholderOf;
        return input;
    }
}
