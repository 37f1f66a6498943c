namespace IndupalBot.Simulator.Load;

/// <summary>Milliseconds.</summary>
internal sealed record TurnSummary(int Count, double P50, double P95, double P99, double Max)
{
    public static TurnSummary Of(double[] sorted) => sorted.Length == 0 ? new(0, 0, 0, 0, 0) : new(sorted.Length, At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), Math.Round(sorted[^1], 1));

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 1);
}
