using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    Default = 0,
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
