namespace IndupalBot.Integrations.Classification.Training;

/// <summary>How often each feature goes with each label: the logarithms of a multinomial naive Bayes.</summary>
internal static class FrequencyLearner
{
    /// <summary>What a feature that never occurred with a label is taken to have occurred.</summary>
    private const double Unseen = 0.05;

    /// <returns>One weight a feature, one row of them a label; and what the label weighs by itself.</returns>
    public static (double[][] Weights, double[] Biases) Learn(IReadOnlyList<TrainingRow> rows, int size, int labels)
    {
        var sums = Enumerable.Range(0, labels).Select(_ => Enumerable.Repeat(Unseen, size).ToArray()).ToArray();
        foreach (var row in rows)
        {
            for (var place = 0; place < row.Features.Indices.Length; place++)
            {
                sums[row.Label][row.Features.Indices[place]] += row.Features.Values[place];
            }
        }

        return ([.. sums.Select(Logarithms)], [.. Enumerable.Range(0, labels).Select(label => Math.Log(ShareOf(rows, label)))]);
    }

    private static double[] Logarithms(double[] sums)
    {
        var whole = sums.Sum();
        return Array.ConvertAll(sums, sum => Math.Log(sum / whole));
    }

    private static double ShareOf(IReadOnlyList<TrainingRow> rows, int label) =>
        Math.Max(1, rows.Count(row => row.Label == label)) / (double)rows.Count;
}
