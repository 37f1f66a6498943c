using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct AssessmentSentiment
{
    internal AssessmentSentiment(JsonElement element)
    {
        Text = element.Text("text");
        Sentiment = element.Sentiment();
        ConfidenceScores = new(element);
        IsNegated = element.Find("isNegated") is { ValueKind: JsonValueKind.True };
        Offset = element.Whole("offset");
        Length = element.Whole("length");
    }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public bool IsNegated { get; }

    public int Length { get; }

    public int Offset { get; }

    public TextSentiment Sentiment { get; }

    public string Text { get; }
}
