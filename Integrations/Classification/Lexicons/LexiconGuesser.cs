using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Lexicons;

/// <summary>A guess by the lexicon alone, for the seconds in which there is no model: it always leads to a question.</summary>
internal static class LexiconGuesser
{
    /// <summary>No probability reaches these thresholds: the lexicon proposes nothing by itself, nor sends anyone away.</summary>
    public static readonly Calibration NeverSure = new(Temperature: 1, ContestedTemperature: 1, Sure: 2, Out: 2);

    private const double WeightOfConcept = 1.5;

    public static double[] ScoresOf(Request request)
    {
        var scores = new double[ServiceLabels.Count];
        foreach (var concept in request.Concepts)
        {
            scores[concept.Label] += WeightOfConcept;
        }

        return scores;
    }
}
