using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveHorizontalContentAlignment>))]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
