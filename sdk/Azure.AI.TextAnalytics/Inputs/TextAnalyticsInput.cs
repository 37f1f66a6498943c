namespace Azure.AI.TextAnalytics;

public class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text) = (id, text);
    }

    /// <summary>Unique within its batch.</summary>
    public string Id { get; }

    public string Text { get; }
}
