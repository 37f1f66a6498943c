namespace IndupalBot.Integrations.Classification.Training;

/// <summary>
/// One label against the rest by a linear support vector machine with squared hinge loss, solved in its dual, one row at a time
/// (Hsieh and others, 2008). The order of the rows is drawn with a fixed seed, so that the same rows give the same weights.
/// </summary>
internal sealed class MarginLearner(IReadOnlyList<TrainingRow> rows, int size)
{
    private const int Seed = 2020;
    private const int MostRounds = 60;

    /// <summary>Greatest remaining step at which the weights have settled.</summary>
    private const double Settled = 0.01;

    /// <summary>Half the inverse of the cost of an error; costs from 0.3 to 1 gave the same figures (docs/classification.md).</summary>
    private const double Softness = 0.5;

    private readonly double[] _lengths = [.. rows.Select(row => 1 + row.Features.Values.Sum(value => (double)value * value))];

    public (float[] Weights, float Bias) Learn(int label)
    {
        var weights = new float[size];
        var (bias, shares) = (0f, new double[rows.Count]);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(Seed);
        for (var (round, largest) = (0, double.MaxValue); round < MostRounds && largest >= Settled; round++)
        {
            random.Shuffle(order);
            largest = 0;
            foreach (var position in order)
            {
                var (step, remaining) = StepOf(position, label, weights, bias, ref shares[position]);
                largest = Math.Max(largest, remaining);
                Add(rows[position], step, weights);
                bias += step;
            }
        }

        return (weights, bias);
    }

    private (float Step, double Remaining) StepOf(int position, int label, float[] weights, float bias, ref double share)
    {
        var sign = rows[position].Label == label ? 1 : -1;
        var slope = (sign * ScoreOf(rows[position], weights, bias)) - 1 + (Softness * share);
        var remaining = Math.Abs(share > 0 ? slope : Math.Min(slope, 0));
        var before = share;
        share = Math.Max(0, share - (slope / (_lengths[position] + Softness)));
        return ((float)((share - before) * sign), remaining);
    }

    private static double ScoreOf(TrainingRow row, float[] weights, float bias)
    {
        double score = bias;
        var (indices, values) = (row.Features.Indices, row.Features.Values);
        for (var place = 0; place < indices.Length; place++)
        {
            score += weights[indices[place]] * values[place];
        }

        return score;
    }

    private static void Add(TrainingRow row, float step, float[] weights)
    {
        if (step == 0)
        {
            return;
        }

        var (indices, values) = (row.Features.Indices, row.Features.Values);
        for (var place = 0; place < indices.Length; place++)
        {
            weights[indices[place]] += step * values[place];
        }
    }
}
