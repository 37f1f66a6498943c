using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct PiiEntity
{
    internal PiiEntity(JsonElement element)
    {
        Text = element.Text("text");
        Category = element.Text("category") ?? string.Empty;
        SubCategory = element.Text("subcategory");
        ConfidenceScore = element.Number("confidenceScore");
        Offset = element.Whole("offset");
        Length = element.Whole("length");
    }

    public PiiEntityCategory Category { get; }

    public double ConfidenceScore { get; }

    public int Length { get; }

    public int Offset { get; }

    public string SubCategory { get; }

    public string Text { get; }
}
