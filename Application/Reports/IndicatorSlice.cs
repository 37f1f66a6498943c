namespace IndupalBot.Application.Reports;

/// <summary>The indicators of all cases, of a service or of a technician.</summary>
public sealed class IndicatorSlice
{
    private readonly Dictionary<Figure, int> counts;

    private IndicatorSlice(ILookup<Figure, CountedCase> cases)
    {
        counts = cases.ToDictionary(figure => figure.Key, figure => figure.Count());
        FirstResponse = TimesOf(cases[Figure.Attended]);
        Solution = TimesOf(cases[Figure.Solved]);
        WaitForRequester = TimesOf(cases[Figure.WaitedForRequester]);
        WaitForVendor = TimesOf(cases[Figure.WaitedForVendor]);
        AverageScore = cases[Figure.Rated].Average(rated => (double?)rated.Score);
    }

    public int this[Figure figure] => counts.GetValueOrDefault(figure);

    public Durations FirstResponse { get; }

    /// <summary>Without the waiting for requester and vendor.</summary>
    public Durations Solution { get; }

    public Durations WaitForRequester { get; }

    public Durations WaitForVendor { get; }

    /// <summary>1 to 5; null when nobody rated.</summary>
    public double? AverageScore { get; }

    /// <summary>Of the promises that are decided; null when none is.</summary>
    public double? PromiseKeptShare => Share(Figure.PromiseKept, Figure.PromiseBroken);

    /// <summary>Of those who were asked and whose case is closed; null when there are none.</summary>
    public double? AnswerShare => Share(Figure.Rated, Figure.Unanswered);

    public int Open => this[Figure.OpenNew] + this[Figure.OpenInProgress] + this[Figure.OpenPending] + this[Figure.OpenResolved];

    public static IndicatorSlice Of(IEnumerable<CountedCase> cases) => new(cases.ToLookup(counted => counted.Figure));

    private double? Share(Figure part, Figure rest) => this[part] + this[rest] is > 0 and var all ? (double)this[part] / all : null;

    private static Durations TimesOf(IEnumerable<CountedCase> cases) => Durations.Of(cases.Select(counted => counted.Duration).OfType<TimeSpan>());
}
