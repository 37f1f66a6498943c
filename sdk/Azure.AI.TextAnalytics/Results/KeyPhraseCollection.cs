using System.Collections.ObjectModel;
using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(JsonElement document) : base(document.Each("keyPhrases", phrase => phrase.GetString())) =>
        Warnings = document.Warnings();

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
