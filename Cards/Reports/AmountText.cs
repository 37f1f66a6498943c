using IndupalBot.Application.Reports;

namespace IndupalBot.Cards.Reports;

/// <summary>Numbers of the indicators in words.</summary>
internal static class AmountText
{
    private const int Percent = 100;

    public static string Span(TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => TextOf.Format(ReportTexts.SpanMinutes, span.Minutes),
        { TotalDays: < 1 } => TextOf.Format(ReportTexts.SpanHours, span.Hours, span.Minutes),
        _ => TextOf.Format(ReportTexts.SpanDays, (int)span.TotalDays, span.Hours),
    };

    public static string Share(double? share, int part, int rest) => share is { } known
        ? TextOf.Format(ReportTexts.ValueShare, known * Percent, part, part + rest)
        : ReportTexts.ValueNoShare;

    public static string Times(Durations times) => times.Count == 0
        ? ReportTexts.ValueNoShare
        : TextOf.Format(ReportTexts.ValueTimes, Span(times.Median), Span(times.P90));

    public static string Waits(Durations times) => times.Count == 0
        ? ReportTexts.ValueNoWaits
        : TextOf.Format(ReportTexts.ValueWaits, times.Count, Span(times.Median), Span(times.P90));

    public static string Score(IndicatorSlice figures) => figures.AverageScore is { } score
        ? TextOf.Format(ReportTexts.ValueScore, score, figures[Figure.Rated])
        : ReportTexts.ValueNoScore;

    public static string ShortShare(double? share) => share is { } known ? TextOf.Format(ReportTexts.LineShare, known * Percent) : ReportTexts.LineNone;

    public static string ShortMedian(Durations times) => times.Count == 0 ? ReportTexts.LineNone : Span(times.Median);

    public static string ShortScore(double? score) => score is { } known ? TextOf.Format(ReportTexts.LineScore, known) : ReportTexts.LineNone;
}
