using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>What became of one document of a batch: a result, or <see cref="Error"/>.</summary>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(DocumentAnswer answer)
    {
        Id = answer.Id;
        Error = answer.Error ?? default;
        HasError = answer.Error is not null;
        Statistics = answer.Statistics;
    }

    public TextAnalyticsError Error { get; }

    public bool HasError { get; }

    public string Id { get; }

    public TextDocumentStatistics Statistics { get; }

    private protected T Unless<T>(T result) => HasError
        ? throw new InvalidOperationException($"Document {Id} has no result: {Error.ErrorCode}: {Error.Message}")
        : result;
}
