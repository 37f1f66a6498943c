using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct DetectedLanguage
{
    internal DetectedLanguage(JsonElement document)
    {
        var language = document.Find("detectedLanguage") ?? throw new FormatException("The answer names no language.");
        Name = language.Text("name");
        Iso6391Name = language.Text("iso6391Name");
        ConfidenceScore = language.Number("confidenceScore");
        Warnings = document.Warnings();
    }

    public double ConfidenceScore { get; }

    public string Iso6391Name { get; }

    public string Name { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
