using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>A fallback is the word "drop" or an element.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        switch (value.Type)
        {
            case AdaptiveFallbackElement.AdaptiveFallbackType.Drop:
                writer.WriteValue(AdaptiveFallbackElement.drop);
                break;
            case AdaptiveFallbackElement.AdaptiveFallbackType.Content:
                serializer.Serialize(writer, value.Content);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }

    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonToken.StartObject)
        {
            return new(TypedElementConverter.Read(JsonObjects.Take(reader), typeof(AdaptiveTypedElement), serializer));
        }

        return Equals(reader.Value, AdaptiveFallbackElement.drop)
            ? new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
            : throw new AdaptiveSerializationException($"'{reader.Value}' is no fallback: it is an element or '{AdaptiveFallbackElement.drop}'");
    }
}
