namespace IndupalBot.Application.Reports;

/// <summary>How long something took: half of the cases no longer than the median, nine of ten no longer than P90. Both are times of real cases.</summary>
public sealed record Durations(int Count, TimeSpan Median, TimeSpan P90)
{
    private const double Half = 0.5;
    private const double NineOfTen = 0.9;

    public static Durations Nothing { get; } = new(0, TimeSpan.Zero, TimeSpan.Zero);

    public static Durations Of(IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().ToList();
        return ordered.Count == 0 ? Nothing : new(ordered.Count, Rank(ordered, Half), Rank(ordered, NineOfTen));
    }

    /// <summary>The smallest time that this share of all does not exceed.</summary>
    private static TimeSpan Rank(List<TimeSpan> ordered, double share) => ordered[Math.Max(0, (int)Math.Ceiling(ordered.Count * share) - 1)];
}
