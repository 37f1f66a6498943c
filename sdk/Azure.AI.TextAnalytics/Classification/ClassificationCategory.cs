using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct ClassificationCategory
{
    internal ClassificationCategory(JsonElement element)
    {
        Category = element.Text("category");
        ConfidenceScore = element.Number("confidenceScore");
    }

    public string Category { get; }

    public double ConfidenceScore { get; }
}
