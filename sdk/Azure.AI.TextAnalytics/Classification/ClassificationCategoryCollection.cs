using System.Collections.ObjectModel;
using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class ClassificationCategoryCollection : ReadOnlyCollection<ClassificationCategory>
{
    internal ClassificationCategoryCollection(JsonElement document) : base(document.Each("class", one => new ClassificationCategory(one))) =>
        Warnings = document.Warnings();

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
