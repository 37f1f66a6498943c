using System.Globalization;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The documents of one request with the ids that the answer will name, in their order.</summary>
internal sealed class DocumentBatch
{
    private DocumentBatch(IReadOnlyList<TextAnalyticsInput> documents) => Documents = documents;

    public IReadOnlyList<TextAnalyticsInput> Documents { get; }

    public IReadOnlyList<string> Order => [.. Documents.Select(document => document.Id)];

    /// <exception cref="ArgumentException">There is none.</exception>
    public static DocumentBatch Of(IEnumerable<TextAnalyticsInput> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        IReadOnlyList<TextAnalyticsInput> list = [.. documents];
        return list.Count > 0 ? new(list) : throw new ArgumentException("At least one document is needed.", nameof(documents));
    }

    public static DocumentBatch OfTexts(IEnumerable<string> documents, Func<string, string, TextAnalyticsInput> create)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Of(documents.Select((text, place) => create(place.ToString(CultureInfo.InvariantCulture), text)));
    }

    public static DocumentBatch OfOne(string document, Func<string, string, TextAnalyticsInput> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        return Of([create("0", document)]);
    }
}
