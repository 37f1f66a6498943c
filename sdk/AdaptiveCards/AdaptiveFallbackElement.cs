using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(FallbackConverter))]
public class AdaptiveFallbackElement
{
    public static readonly string drop = "drop";

    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
        : this(AdaptiveFallbackType.Content) => Content = fallbackContent;

    [JsonIgnore]
    public AdaptiveFallbackType Type { get; set; }

    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }
}
