using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class ClassifyDocumentResult : TextAnalyticsResult
{
    private readonly ClassificationCategoryCollection categories;

    internal ClassifyDocumentResult(DocumentAnswer answer) : base(answer) => categories = HasError ? null : new(answer.Body);

    /// <exception cref="InvalidOperationException">The document has an error instead.</exception>
    public ClassificationCategoryCollection ClassificationCategories => Unless(categories);

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings => categories?.Warnings ?? [];
}
