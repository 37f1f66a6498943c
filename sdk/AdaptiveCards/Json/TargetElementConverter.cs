using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads a target that is an id only, or an object; it is written as an object.</summary>
internal sealed class TargetElementConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveTargetElement);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.String)
        {
            return new AdaptiveTargetElement((string)reader.Value);
        }

        var target = new AdaptiveTargetElement();
        serializer.Fill(JsonObjects.Take(reader), target);
        return target;
    }
}
