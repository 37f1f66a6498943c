using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment result;

    internal AnalyzeSentimentResult(DocumentAnswer answer) : base(answer) => result = HasError ? default : new(answer.Body);

    /// <exception cref="InvalidOperationException">The document has an error instead.</exception>
    public DocumentSentiment DocumentSentiment => Unless(result);
}
