using System.Globalization;
using System.Text.Json.Nodes;

namespace IndupalBot.Simulator.Delivery;

/// <summary>
/// How Teams sends what was filled into a card: everything as text, numbers and toggles too; what was left empty is left out.
/// What the button itself carries keeps its types.
/// </summary>
internal static class CardInputs
{
    public static JsonObject Merge(JsonNode? buttonData, IEnumerable<KeyValuePair<string, JsonNode?>> inputs)
    {
        var merged = buttonData?.DeepClone() as JsonObject ?? [];
        foreach (var (name, value) in inputs)
        {
            merged.Remove(name);
            if (AsText(value) is { Length: > 0 } text)
            {
                merged[name] = text;
            }
        }

        return merged;
    }

    private static string? AsText(JsonNode? value) => value switch
    {
        null => null,
        JsonArray many => string.Join(',', many.Select(AsText)),
        JsonValue one when one.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        JsonValue one when one.TryGetValue<string>(out var text) => text,
        JsonValue one when one.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };
}
