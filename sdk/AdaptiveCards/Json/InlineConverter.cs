using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads the runs of a rich text: a plain text is a run too.</summary>
internal sealed class InlineConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveInline).IsAssignableFrom(objectType);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.String => new AdaptiveTextRun((string)reader.Value),
        _ => Read(JsonObjects.Take(reader), serializer),
    };

    private static AdaptiveInline Read(JObject json, JsonSerializer serializer)
    {
        var name = json.Text("type") ?? AdaptiveTextRun.TypeName;
        if (name != AdaptiveTextRun.TypeName)
        {
            var unknown = new UnknownInline();
            serializer.Fill(json, unknown);
            serializer.Warn($"Unknown inline '{name}'");
            return unknown;
        }

        var run = new AdaptiveTextRun();
        serializer.Fill(json, run);
        ExtensionData.Review(run, run.AdditionalProperties, run.Type, serializer);
        return run;
    }
}
