using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

internal static class JsonObjects
{
    /// <summary>The object at the reader, which is left on its end. Inside a loaded card nothing is copied.</summary>
    public static JObject Take(JsonReader reader)
    {
        if (reader is not JTokenReader { CurrentToken: JObject loaded })
        {
            return JObject.Load(reader);
        }

        reader.Skip();
        return loaded;
    }

    /// <summary>The text of a property, or null where there is none.</summary>
    public static string Text(this JObject json, string property) => json[property] is JValue { Value: string text } ? text : null;

    public static void Fill(this JsonSerializer serializer, JObject json, object target)
    {
        using var reader = json.CreateReader();
        serializer.Populate(reader, target);
    }
}
