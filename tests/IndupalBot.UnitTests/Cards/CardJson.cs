using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdaptiveCards;

namespace IndupalBot.UnitTests.Cards;

/// <summary>A card as it goes over the wire.</summary>
internal static partial class CardJson
{
    public const int MostBytes = 28 * 1024;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(AdaptiveCard card) => JsonNode.Parse(card.ToJson())?.AsObject() ?? [];

    public static int SizeOf(AdaptiveCard card) =>
        Encoding.UTF8.GetByteCount(BeyondThePlane().Replace(Of(card).ToJsonString(Compact), "😀"));

    /// <summary>The object and all that it holds.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject item => [item, .. item.SelectMany(property => All(property.Value))],
        JsonArray items => items.SelectMany(All),
        _ => [],
    };

    public static string? Text(JsonObject item, string property) => (string?)item[property];

    /// <summary>This writer spells such signs out in twelve letters; the one of the cards does not.</summary>
    [GeneratedRegex(@"\\uD[0-9A-F]{3}\\uD[0-9A-F]{3}")]
    private static partial Regex BeyondThePlane();

    public static string TypeOf(JsonObject item) => item["type"] is JsonValue type ? (string?)type ?? string.Empty : string.Empty;
}
