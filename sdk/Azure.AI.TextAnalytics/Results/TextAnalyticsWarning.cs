using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(JsonElement element)
    {
        WarningCode = element.Text("code") ?? string.Empty;
        Message = element.Text("message");
    }

    public string Message { get; }

    public TextAnalyticsWarningCode WarningCode { get; }
}
