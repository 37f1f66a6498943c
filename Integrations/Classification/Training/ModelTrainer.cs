using IndupalBot.Integrations.Classification.Features;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>
/// Learns the weights: a support vector machine plus a share of naive Bayes, which knows rare words better. Both are linear, so their sum
/// is one model. One thread and a fixed seed: the same corpus gives the same model, bit for bit.
/// </summary>
internal static class ModelTrainer
{
    /// <summary>A plateau: shares from 0.025 to 0.075 gave the same figures (docs/classification.md).</summary>
    private const double ShareOfFrequencies = 0.05;

    public static LinearModel Train(IReadOnlyList<LabelledRequest> examples)
    {
        var space = FeatureSpace.Learn([.. examples.Select(example => example.Request)]);
        var rows = RowsOf(space, examples);
        var (frequencies, shares) = FrequencyLearner.Learn(rows, space.Size, ServiceLabels.Count);
        var margins = new MarginLearner(rows, space.Size);
        var weights = new float[space.Size * ServiceLabels.Count];
        var biases = new float[ServiceLabels.Count];
        for (var label = 0; label < ServiceLabels.Count; label++)
        {
            var (margin, bias) = margins.Learn(label);
            biases[label] = (float)(bias + (ShareOfFrequencies * shares[label]));
            for (var feature = 0; feature < space.Size; feature++)
            {
                weights[(feature * ServiceLabels.Count) + label] = (float)(margin[feature] + (ShareOfFrequencies * frequencies[label][feature]));
            }
        }

        return new LinearModel(space, weights, biases);
    }

    /// <summary>
    /// Each example twice, with and without its concepts. Whoever writes the lexicon has read the corpus: without this the model learns
    /// that a line in which the lexicon finds nothing is no service, which is false of the lines that nobody has read.
    /// </summary>
    private static TrainingRow[] RowsOf(FeatureSpace space, IReadOnlyList<LabelledRequest> examples) =>
    [
        .. examples.Select(example => RowOf(space, example)),
        .. examples.Where(example => example.Request.Concepts.Count > 0).Select(example => RowOf(space, example.WithoutConcepts())),
    ];

    private static TrainingRow RowOf(FeatureSpace space, LabelledRequest example) => new(space.Of(example.Request), example.Label);
}
