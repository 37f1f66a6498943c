using IndupalBot.Integrations.Classification.Features;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>Learns the weights with ML.NET. One thread and a fixed seed: the same corpus gives the same model, bit for bit.</summary>
internal static class ModelTrainer
{
    private const int Seed = 2020;

    /// <summary>A plateau: anything from 0.01 to 0.2 gave the same figures (docs/classification.md).</summary>
    private const float Regularisation = 0.05f;

    public static LinearModel Train(IReadOnlyList<LabelledRequest> examples)
    {
        var space = FeatureSpace.Learn([.. examples.Select(example => example.Request)]);
        var trained = Fit(space, examples);
        VBuffer<float>[]? weights = null;
        trained.GetWeights(ref weights, out _);
        return new LinearModel(space, Interleave(weights, space.Size), [.. trained.GetBiases()]);
    }

    private static MaximumEntropyModelParameters Fit(FeatureSpace space, IReadOnlyList<LabelledRequest> examples)
    {
        var learning = new MLContext(Seed);
        var rows = learning.Data.LoadFromEnumerable(RowsOf(space, examples), SchemaOf(space));
        var trainer = learning.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            NumberOfThreads = 1,
            L1Regularization = 0,
            L2Regularization = Regularisation,
        });
        return trainer.Fit(rows).Model;
    }

    /// <summary>
    /// Each example twice, with and without its concepts. Whoever writes the lexicon has read the corpus: without this the model learns
    /// that a line in which the lexicon finds nothing is no service, which is false of the lines that nobody has read.
    /// </summary>
    private static TrainingRow[] RowsOf(FeatureSpace space, IReadOnlyList<LabelledRequest> examples) =>
        [.. examples.SelectMany(example => new[] { RowOf(space, example), RowOf(space, example.WithoutConcepts()) })];

    private static TrainingRow RowOf(FeatureSpace space, LabelledRequest example)
    {
        var features = space.Of(example.Request);
        return new TrainingRow
        {
            Label = (uint)example.Label,
            Features = new VBuffer<float>(space.Size, features.Indices.Length, features.Values, features.Indices),
        };
    }

    private static SchemaDefinition SchemaOf(FeatureSpace space)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, space.Size);
        return schema;
    }

    private static float[] Interleave(VBuffer<float>[] weights, int size)
    {
        var interleaved = new float[size * weights.Length];
        for (var label = 0; label < weights.Length; label++)
        {
            foreach (var (feature, weight) in weights[label].Items())
            {
                interleaved[(feature * weights.Length) + label] = weight;
            }
        }

        return interleaved;
    }
}
