using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>What the service said of one document.</summary>
internal sealed class DocumentAnswer
{
    private DocumentAnswer(string id) => Id = id;

    public string Id { get; }

    public JsonElement Body { get; private init; }

    public TextAnalyticsError? Error { get; private init; }

    public TextDocumentStatistics Statistics { get; private init; }

    public static DocumentAnswer Result(JsonElement document) => new(document.Text("id"))
    {
        Body = document,
        Statistics = document.Find("statistics") is { } statistics ? new(statistics) : default,
    };

    public static DocumentAnswer Refusal(JsonElement refusal) => new(refusal.Text("id"))
    {
        Error = new(refusal.Find("error") ?? refusal),
    };
}
