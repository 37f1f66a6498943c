using IndupalBot.Integrations.Classification.Features;
using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>A multinomial logistic model: immutable, so any number of turns may use it at once.</summary>
/// <param name="Weights">By feature, then by label: the labels of one feature lie together.</param>
internal sealed record LinearModel(FeatureSpace Space, float[] Weights, float[] Biases)
{
    /// <summary>How much more a feature speaks for a label than for the labels on the whole.</summary>
    public double LeadOf(int feature, int label)
    {
        var weights = Weights.AsSpan(feature * Biases.Length, Biases.Length);
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return weights[label] - (sum / Biases.Length);
    }

    public double[] ScoresOf(Request request)
    {
        var scores = Array.ConvertAll(Biases, bias => (double)bias);
        var features = Space.Of(request);
        for (var position = 0; position < features.Indices.Length; position++)
        {
            var first = features.Indices[position] * scores.Length;
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += features.Values[position] * Weights[first + label];
            }
        }

        return scores;
    }
}
