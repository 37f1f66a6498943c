namespace Azure.AI.TextAnalytics;

public class TextDocumentInput : TextAnalyticsInput
{
    public TextDocumentInput(string id, string text) : base(id, text)
    {
    }

    /// <summary>ISO 639-1; null takes the client's default.</summary>
    public string Language { get; set; }
}
