using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

internal static partial class WireJson
{
    // Bytes that are not UTF-8 are an error, not a replacement character.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static T Read<T>(Stream stream)
    {
        using var text = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: false);
        using var json = new JsonTextReader(text) { ArrayPool = JsonCharPool.Instance, MaxDepth = MaxDepth };
        var value = Serializer.Deserialize<T>(json);
        while (json.Read())
        {
            if (json.TokenType != JsonToken.Comment)
            {
                throw new JsonSerializationException("Something follows the JSON text.");
            }
        }

        return value;
    }

    /// <summary>For bodies that may be anything, such as a proxy's error page.</summary>
    public static T ReadOrDefault<T>(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? default : JsonConvert.DeserializeObject<T>(text, Settings);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    public static ArraySegment<byte> ToUtf8(object value)
    {
        var bytes = new MemoryStream(1024);
        using (var text = new StreamWriter(bytes, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Instance })
        {
            Serializer.Serialize(json, value);
        }

        return new ArraySegment<byte>(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
