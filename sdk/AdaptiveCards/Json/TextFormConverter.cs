using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Versions, heights and widths are objects in code and texts in JSON (a width may be a number).</summary>
internal sealed class TextFormConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(value.ToString());

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(text) ? null : Parse(objectType, text);
    }

    private static object Parse(Type type, string text) =>
        type == typeof(AdaptiveSchemaVersion) ? new AdaptiveSchemaVersion(text)
        : type == typeof(AdaptiveHeight) ? new AdaptiveHeight(text)
        : new AdaptiveWidth(text);
}
