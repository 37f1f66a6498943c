using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Reads what the service answers; what is not there is not told.</summary>
internal static class AnswerElement
{
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    public static string Text(this JsonElement element, string name) => element.Find(name)?.GetString();

    public static double Number(this JsonElement element, string name) => element.Find(name)?.GetDouble() ?? 0;

    public static int Whole(this JsonElement element, string name) => element.Find(name)?.GetInt32() ?? 0;

    public static DateTimeOffset? Moment(this JsonElement element, string name) => element.Find(name)?.GetDateTimeOffset();

    public static IReadOnlyList<JsonElement> List(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    public static IList<T> Each<T>(this JsonElement element, string name, Func<JsonElement, T> read) => [.. element.List(name).Select(read)];

    public static IReadOnlyCollection<TextAnalyticsWarning> Warnings(this JsonElement document) =>
        [.. document.List("warnings").Select(warning => new TextAnalyticsWarning(warning))];

    public static TextSentiment Sentiment(this JsonElement element) =>
        Enum.TryParse<TextSentiment>(element.Text("sentiment"), ignoreCase: true, out var sentiment)
            ? sentiment
            : throw new FormatException("The answer has no sentiment that is known.");
}
