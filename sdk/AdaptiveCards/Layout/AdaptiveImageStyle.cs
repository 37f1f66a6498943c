using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveImageStyle>))]
public enum AdaptiveImageStyle
{
    Default = 0,
    Normal = 0,
    Person = 1,
}
