using AdaptiveCards;

namespace IndupalBot.Cards.Charts;

/// <summary>Bars with their words and numbers, so that no colour carries a meaning; a table for clients that draw no charts.</summary>
internal static class BarChart
{
    private const string HorizontalBars = "Chart.HorizontalBar";
    private const double LabelWidth = 2;

    /// <param name="title">What is counted.</param>
    /// <param name="labels">What the bars stand for.</param>
    public static ChartElement Of(string title, string labels, string values, IReadOnlyList<Bar> bars)
    {
        var chart = new ChartElement(HorizontalBars) { Fallback = new AdaptiveFallbackElement(Table(labels, values, bars)) };
        chart.AdditionalProperties["title"] = title;
        chart.AdditionalProperties["xAxisTitle"] = values;
        chart.AdditionalProperties["yAxisTitle"] = labels;
        chart.AdditionalProperties["data"] = bars.Select(bar => new Dictionary<string, object> { ["x"] = PlainText.CutLine(bar.Label, CardLimits.Name), ["y"] = bar.Value }).ToArray();
        return chart;
    }

    private static AdaptiveTable Table(string labels, string values, IReadOnlyList<Bar> bars) => new()
    {
        FirstRowAsHeaders = true,
        Columns = [new() { Width = LabelWidth }, new() { Width = 1, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right }],
        Rows = [Row(Block.Strong(labels), Block.Strong(values)), .. bars.Select(bar => Row(Block.Text(PlainText.EscapeInline(bar.Label, CardLimits.Name)), Block.Text($"{bar.Value}")))],
    };

    private static AdaptiveTableRow Row(params IEnumerable<AdaptiveElement> cells) =>
        new() { Cells = [.. cells.Select(cell => new AdaptiveTableCell { Items = [cell] })] };
}
