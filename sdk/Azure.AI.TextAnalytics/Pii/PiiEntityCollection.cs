using System.Collections.ObjectModel;
using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(JsonElement document) : base(document.Each("entities", entity => new PiiEntity(entity)))
    {
        RedactedText = document.Text("redactedText");
        Warnings = document.Warnings();
    }

    public string RedactedText { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
