using AdaptiveCards;
using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>The indicators by service and by technician: a name and a line each, which a phone and a screen reader take as they are.</summary>
internal static class SliceLines
{
    public const int MostServices = 12;
    public const int MostTechnicians = 15;

    public static IEnumerable<AdaptiveElement> OfServices(IndicatorBoard board) => Lines(board.Services, MostServices, Service);

    public static IEnumerable<AdaptiveElement> OfTechnicians(IndicatorBoard board) => Lines(board.Technicians, MostTechnicians, Technician);

    public static string NameOf(NamedSlice slice) => slice.Name ?? ReportTexts.Nobody;

    private static IEnumerable<AdaptiveElement> Lines(IReadOnlyList<NamedSlice> slices, int most, Func<IndicatorSlice, string> line) => slices.Count == 0
        ? [Block.Text(ReportTexts.NothingCounted)]
        :
        [
            Block.Subtle(ReportTexts.LineMedians),
            .. slices.Take(most).SelectMany(slice => new[] { Name(slice), Block.Line(line(slice.Figures)) }),
            .. slices.Count > most ? [Block.Subtle(TextOf.Format(ReportTexts.Others, slices.Count - most))] : Array.Empty<AdaptiveElement>(),
        ];

    private static AdaptiveTextBlock Name(NamedSlice slice)
    {
        var name = Block.Strong(PlainText.EscapeInline(NameOf(slice), CardLimits.Name));
        name.Separator = true;
        return name;
    }

    private static string Service(IndicatorSlice figures) => TextOf.Format(
        ReportTexts.LineService,
        figures[Figure.Received], figures[Figure.Attended], AmountText.ShortShare(figures.PromiseKeptShare),
        figures[Figure.Solved], AmountText.ShortMedian(figures.Solution), figures[Figure.Reopened], AmountText.ShortScore(figures.AverageScore), figures.Open);

    private static string Technician(IndicatorSlice figures) => TextOf.Format(
        ReportTexts.LineTechnician,
        figures[Figure.Attended], AmountText.ShortMedian(figures.FirstResponse), AmountText.ShortShare(figures.PromiseKeptShare),
        figures[Figure.Solved], AmountText.ShortMedian(figures.Solution), figures[Figure.Reopened], AmountText.ShortScore(figures.AverageScore), figures.Open);
}
