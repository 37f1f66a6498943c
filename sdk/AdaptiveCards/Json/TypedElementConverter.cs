using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads elements and actions by their <c>type</c>; writing is left to the serializer's contracts.</summary>
internal sealed class TypedElementConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null ? null : Read(JsonObjects.Take(reader), objectType, serializer);

    public static AdaptiveTypedElement Read(JObject json, Type wanted, JsonSerializer serializer)
    {
        var name = json.Text("type") ?? KnownTypes.ImpliedName(wanted)
            ?? throw new AdaptiveSerializationException($"Required property 'type' not found at '{json.Path}'");
        var element = KnownTypes.Create(name);
        if (element is null)
        {
            return ReadUnknown(json, name, wanted, serializer);
        }

        Check(element, json, wanted);
        serializer.Fill(json, element);
        ExtensionData.Review(element, element.AdditionalProperties, element.Type, serializer);
        return element;
    }

    private static AdaptiveTypedElement ReadUnknown(JObject json, string name, Type wanted, JsonSerializer serializer)
    {
        AdaptiveTypedElement element = name.StartsWith("Action.", StringComparison.Ordinal) ? new UnknownAction() : new UnknownElement();
        Check(element, json, wanted);
        serializer.Fill(json, element);
        serializer.Warn($"Unknown element '{name}'");
        return element;
    }

    private static void Check(AdaptiveTypedElement element, JObject json, Type wanted)
    {
        if (!wanted.IsInstanceOfType(element))
        {
            throw new AdaptiveSerializationException($"'{json.Text("type")}' cannot stand at '{json.Path}'");
        }

        if (element is AdaptiveInput && json.Text("id") is null)
        {
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{element.Type}'");
        }
    }
}
