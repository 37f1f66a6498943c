using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(JsonElement element)
    {
        // The inner error says what is wrong, the outer one only what kind of thing.
        var told = element.Find("innererror") is { } inner && inner.Text("code") is not null ? inner : element;
        ErrorCode = told.Text("code") ?? string.Empty;
        Message = told.Text("message");
        Target = told.Text("target");
    }

    public TextAnalyticsErrorCode ErrorCode { get; }

    public string Message { get; }

    public string Target { get; }
}
