using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct TargetSentiment
{
    internal TargetSentiment(JsonElement element)
    {
        Text = element.Text("text");
        Sentiment = element.Sentiment();
        ConfidenceScores = new(element);
        Offset = element.Whole("offset");
        Length = element.Whole("length");
    }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public int Length { get; }

    public int Offset { get; }

    public TextSentiment Sentiment { get; }

    public string Text { get; }
}
