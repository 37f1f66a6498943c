using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(JsonElement owner)
    {
        var scores = owner.Find("confidenceScores") ?? throw new FormatException("The answer has no confidence scores.");
        Positive = scores.Number("positive");
        Neutral = scores.Number("neutral");
        Negative = scores.Number("negative");
    }

    public double Negative { get; }

    public double Neutral { get; }

    public double Positive { get; }
}
