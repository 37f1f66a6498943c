using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue(Pixels.Format(value));

    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        Pixels.Parse(Convert.ToString(reader.Value, CultureInfo.InvariantCulture));
}
