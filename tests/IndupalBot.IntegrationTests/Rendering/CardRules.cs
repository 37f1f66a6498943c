using System.Text.Json;
using System.Text.Json.Nodes;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>Holds a card against <see cref="CardVocabulary"/>; each complaint says where and what.</summary>
internal static class CardRules
{
    private const string Card = "AdaptiveCard";

    public static IReadOnlyList<string> Complaints(JsonNode? card) =>
        [.. OfFamily(card, Card, [Card], "card")];

    private static IEnumerable<string> OfFamily(JsonNode? node, string family, IReadOnlyCollection<string> members, string path)
    {
        if (node is not JsonObject item)
        {
            return [$"{path} is no {family}"];
        }

        return TextOf(item["type"]) is { } type && members.Contains(type)
            ? OfType(item, type, path)
            : [$"{path} has the type {item["type"]}, which is no {family}"];
    }

    private static IEnumerable<string> OfType(JsonObject item, string type, string path)
    {
        var rules = CardVocabulary.Types[type].Select(rule => rule.Split(' ')).ToLookup(rule => rule[0].TrimEnd('!'), rule => rule[1]);
        var missing = CardVocabulary.Types[type].Where(rule => rule.Contains('!')).Select(rule => rule.Split('!')[0])
            .Where(name => !item.ContainsKey(name)).Select(name => $"{path} ({type}) lacks {name}");
        return missing.Concat(item.Where(property => property.Key != "type").SelectMany(property => rules[property.Key].LastOrDefault() is { } kind
            ? OfKind(property.Value, kind, $"{path}.{property.Key}")
            : [$"{path} ({type}) has the unknown property {property.Key}"]));
    }

    private static IEnumerable<string> OfKind(JsonNode? node, string kind, string path)
    {
        var alternatives = kind.Split('|').Select(each => OfOneKind(node, each, path).ToList()).ToList();
        return alternatives.Any(complaints => complaints.Count == 0) ? [] : alternatives.MaxBy(complaints => complaints.Max(text => text.Length)) ?? [];
    }

    private static IEnumerable<string> OfOneKind(JsonNode? node, string kind, string path) => kind switch
    {
        "string" => Is(node, JsonValueKind.String, path),
        "number" => Is(node, JsonValueKind.Number, path),
        "object" => Is(node, JsonValueKind.Object, path),
        "boolean" => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : [$"{path} is no boolean"],
        "Spacing" => OfEnumeration(node, CardVocabulary.Spacing, path),
        ['[', .. var item, ']'] => OfList(node, item, path),
        _ when CardVocabulary.Families.TryGetValue(kind, out var members) => OfFamily(node, kind, members, path),
        _ when CardVocabulary.Types.ContainsKey(kind) => OfKnownType(node, kind, path),
        _ => OfEnumeration(node, kind, path),
    };

    /// <summary>Where only one type can stand its name may be left out.</summary>
    private static IEnumerable<string> OfKnownType(JsonNode? node, string type, string path)
    {
        if (node is not JsonObject item || (item.ContainsKey("type") && TextOf(item["type"]) != type))
        {
            return [$"{path} is no {type}"];
        }

        return OfType(item, type, path);
    }

    private static IEnumerable<string> OfList(JsonNode? node, string kind, string path) => node is JsonArray items
        ? items.SelectMany((item, place) => OfKind(item, kind, $"{path}[{place}]"))
        : [$"{path} is no list"];

    private static IEnumerable<string> OfEnumeration(JsonNode? node, string values, string path) =>
        TextOf(node) is { } text && values.Split(',').Contains(text, StringComparer.OrdinalIgnoreCase) ? [] : [$"{path} is {node?.ToJsonString() ?? "null"}, not one of {values}"];

    private static IEnumerable<string> Is(JsonNode? node, JsonValueKind kind, string path) =>
        node?.GetValueKind() == kind ? [] : [$"{path} is no {kind}"];

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
