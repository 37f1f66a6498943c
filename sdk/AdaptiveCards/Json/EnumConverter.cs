using System.Collections.Frozen;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Writes an enumeration as the schema does ("extraLarge"). A value that is not known is read as the default, with a warning.</summary>
internal sealed class EnumConverter<T> : JsonConverter
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = AllNames().ToFrozenDictionary();

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(Names[(T)value]);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.Value is string text && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Names.ContainsKey(value))
        {
            return value;
        }

        serializer.Warn($"Unknown value '{reader.Value}' of {typeof(T).Name} at '{reader.Path}'");
        return objectType == typeof(T) ? default(T) : null;
    }

    // Two names may share a value (Normal is an old name of Default): the schema has Default.
    private static Dictionary<T, string> AllNames() => Enum.GetNames<T>()
        .Where(name => name != "Normal")
        .ToDictionary(Enum.Parse<T>, name => char.ToLowerInvariant(name[0]) + name[1..]);
}
