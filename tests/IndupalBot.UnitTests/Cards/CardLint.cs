using System.Text.Json.Nodes;
using AdaptiveCards;

namespace IndupalBot.UnitTests.Cards;

/// <summary>What makes a card readable for everyone and acceptable to Teams; each complaint in words.</summary>
internal static class CardLint
{
    private const int MostPrimary = 6;
    private const int MostRefreshed = 60;

    public static IEnumerable<string> Complaints(AdaptiveCard card)
    {
        var json = CardJson.Of(card);
        var items = CardJson.All(json).ToList();
        return
        [
            .. OfCard(json, CardJson.SizeOf(card)),
            .. items.Where(item => CardJson.TypeOf(item).StartsWith("Input.", StringComparison.Ordinal)).SelectMany(OfInput),
            .. items.Where(item => CardJson.TypeOf(item) == "Image" && Empty(item, "altText")).Select(_ => "an image has no altText"),
            .. items.Where(item => CardJson.TypeOf(item) == "Action.Execute" && item["fallback"] is null && item != json["refresh"]?["action"])
                .Select(item => $"{CardJson.Text(item, "title")} has no fallback"),
            .. items.SelectMany(OfActions),
            .. items.Where(Coloured).Where(item => !CardJson.All(item).Any(inner => !Empty(inner, "text"))).Select(_ => "a colour stands without words"),
            .. RepeatedIds(items),
        ];
    }

    private static IEnumerable<string> OfCard(JsonObject json, int bytes)
    {
        if (CardJson.Text(json, "version") != "1.5")
        {
            yield return "the version is not 1.5";
        }

        if (Empty(json, "fallbackText") || Empty(json, "lang"))
        {
            yield return "fallbackText or lang is missing";
        }

        if (bytes > CardJson.MostBytes)
        {
            yield return $"{bytes} bytes are too many";
        }

        if (json["refresh"]?["userIds"]?.AsArray().Count > MostRefreshed)
        {
            yield return "too many people in refresh";
        }
    }

    private static IEnumerable<string> OfInput(JsonObject input)
    {
        if (Empty(input, "label") || Empty(input, "id"))
        {
            yield return "an input has no label or id";
        }

        if (input["isRequired"] is not null && Empty(input, "errorMessage"))
        {
            yield return $"{CardJson.Text(input, "label")} is required but has no errorMessage";
        }
    }

    private static IEnumerable<string> OfActions(JsonObject item) =>
        item["actions"] is JsonArray actions && actions.Count(action => (string?)action?["mode"] != "secondary") > MostPrimary
            ? ["more than six primary actions stand together"]
            : [];

    /// <summary>Also of what unfolds: a client gives each input of the whole card one place on the page.</summary>
    private static IEnumerable<string> RepeatedIds(IEnumerable<JsonObject> items) =>
        items.Where(item => CardJson.TypeOf(item).StartsWith("Input.", StringComparison.Ordinal))
            .Select(item => CardJson.Text(item, "id")).OfType<string>()
            .GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"two inputs are called {same.Key}");

    private static bool Coloured(JsonObject item) =>
        item["color"] is not null || (CardJson.TypeOf(item) is "Container" or "Column" or "ColumnSet" && item["style"] is not null);

    private static bool Empty(JsonObject item, string property) =>
        item[property] is not JsonValue value || string.IsNullOrWhiteSpace(value.ToString());
}
