using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(JsonElement element)
    {
        DocumentCount = element.Whole("documentsCount");
        ValidDocumentCount = element.Whole("validDocumentsCount");
        InvalidDocumentCount = element.Whole("erroneousDocumentsCount");
        TransactionCount = element.Whole("transactionsCount");
    }

    public int DocumentCount { get; }

    public int InvalidDocumentCount { get; }

    public long TransactionCount { get; }

    public int ValidDocumentCount { get; }
}
