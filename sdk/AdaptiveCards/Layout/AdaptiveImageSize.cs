using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveImageSize>))]
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
