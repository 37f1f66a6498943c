namespace IndupalBot.Benchmarks.Desk;

/// <param name="CpuMs">Processor time of the whole process a round: what is left when others keep the machine busy.</param>
internal sealed record StepFigures(string Step, int Rounds, double P50Ms, double P99Ms, double WorstMs, double CpuMs)
{
    public static StepFigures Of(string step, IEnumerable<TimeSpan> times, TimeSpan processor)
    {
        var ordered = times.Select(time => time.TotalMilliseconds).Order().ToList();
        return new(step, ordered.Count, Rank(ordered, 0.5), Rank(ordered, 0.99), Math.Round(ordered[^1], 2), Math.Round(processor.TotalMilliseconds / ordered.Count, 2));
    }

    private static double Rank(List<double> ordered, double share) => Math.Round(ordered[Math.Max(0, (int)Math.Ceiling(ordered.Count * share) - 1)], 2);
}
