using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class DocumentSentiment
{
    internal DocumentSentiment(JsonElement document)
    {
        Sentiment = document.Sentiment();
        ConfidenceScores = new(document);
        var sentences = document.List("sentences");
        Sentences = [.. sentences.Select(sentence => new SentenceSentiment(sentence, sentences))];
        Warnings = document.Warnings();
    }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    public TextSentiment Sentiment { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
