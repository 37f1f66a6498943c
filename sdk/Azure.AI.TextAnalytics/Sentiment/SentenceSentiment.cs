using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct SentenceSentiment
{
    internal SentenceSentiment(JsonElement element, IReadOnlyList<JsonElement> sentences)
    {
        Text = element.Text("text");
        Sentiment = element.Sentiment();
        ConfidenceScores = new(element);
        Offset = element.Whole("offset");
        Length = element.Whole("length");
        Opinions = [.. element.List("targets").Select(target => new SentenceOpinion(target, sentences))];
    }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public int Length { get; }

    public int Offset { get; }

    /// <summary>Empty unless opinion mining was asked for.</summary>
    public IReadOnlyCollection<SentenceOpinion> Opinions { get; }

    public TextSentiment Sentiment { get; }

    public string Text { get; }
}
