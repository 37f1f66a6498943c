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
            .. items.Where(item => CardJson.TypeOf(item) == "Action.Execute" && item != json["refresh"]?["action"]).SelectMany(OfExecute),
            .. items.Where(item => CardJson.TypeOf(item).StartsWith("Chart.", StringComparison.Ordinal)).SelectMany(OfChart),
            .. items.Where(item => CardJson.TypeOf(item) == "AdaptiveCard" && item != json && (Empty(item, "fallbackText") || Empty(item, "lang")))
                .Select(_ => "what unfolds has no fallbackText or lang"),
            .. items.SelectMany(OfActions),
            .. RepeatedTitles(items),
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

    private static IEnumerable<string> OfExecute(JsonObject action)
    {
        var title = CardJson.Text(action, "title");
        if (action["fallback"] is not JsonObject fallback)
        {
            yield return $"{title} has no fallback";
        }
        else if (CardJson.TypeOf(fallback) != "Action.Submit" || CardJson.Text(fallback, "title") != title || (string?)fallback["data"]?["verb"] != CardJson.Text(action, "verb"))
        {
            yield return $"{title} falls back to something else";
        }
    }

    /// <summary>Not every client draws charts, and nobody hears them: the numbers stand in a table too.</summary>
    private static IEnumerable<string> OfChart(JsonObject chart)
    {
        if (Empty(chart, "title") || chart["fallback"] is not JsonObject fallback || CardJson.TypeOf(fallback) != "Table")
        {
            yield return "a chart has no title or no table behind it";
        }

        if (chart["data"] is not JsonArray data || data.Any(point => Empty(point?.AsObject() ?? [], "x") || point?["y"] is null))
        {
            yield return "a chart's bar has no words or no number";
        }
    }

    /// <summary>Whoever does not see where a button stands knows it by its title, or by what its tooltip adds.</summary>
    private static IEnumerable<string> RepeatedTitles(IReadOnlyCollection<JsonObject> items)
    {
        var fallbacks = items.Select(item => item["fallback"]).OfType<JsonObject>().ToHashSet();
        return items.Where(item => CardJson.TypeOf(item).StartsWith("Action.", StringComparison.Ordinal) && !fallbacks.Contains(item))
            .GroupBy(action => (Title: CardJson.Text(action, "title"), Tooltip: CardJson.Text(action, "tooltip")))
            .Where(same => same.Key.Title is not null && same.Count() > 1)
            .Select(same => $"two buttons are called {same.Key.Title}");
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
