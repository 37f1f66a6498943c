using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal static class CardWriter
{
    // Most cards fit, so the text is built without growing.
    private const int UsualLength = 4096;

    // Without settings it shares the contracts that plain JsonConvert calls use.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create();

    public static string Write(AdaptiveCard card)
    {
        using var text = new StringWriter(new StringBuilder(UsualLength), CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, ArrayPool = CharPool.Shared })
        {
            Serializer.Serialize(json, card);
        }

        return text.ToString();
    }
}
