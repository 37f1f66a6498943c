namespace IndupalBot.Integrations.Classification.Evaluation;

/// <summary>A share of a count with its 95 % interval (Wilson).</summary>
public sealed record Share(int Count, int Of, double Value, double Low, double High)
{
    private const double Normal95 = 1.959964;

    public static Share From(int count, int of)
    {
        if (of == 0)
        {
            return new Share(0, 0, 0, 0, 1);
        }

        var value = (double)count / of;
        var spread = Normal95 * Normal95 / of;
        var middle = (value + (spread / 2)) / (1 + spread);
        var half = Normal95 * Math.Sqrt((value * (1 - value) / of) + (spread / (4 * of))) / (1 + spread);
        return new Share(count, of, Rounded(value), Rounded(Math.Max(0, middle - half)), Rounded(Math.Min(1, middle + half)));
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
