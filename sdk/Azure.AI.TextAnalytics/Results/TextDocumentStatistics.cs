using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(JsonElement element)
    {
        CharacterCount = element.Whole("charactersCount");
        TransactionCount = element.Whole("transactionsCount");
    }

    public int CharacterCount { get; }

    public int TransactionCount { get; }
}
