using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveHeightType>))]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
