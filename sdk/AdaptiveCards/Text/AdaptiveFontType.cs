using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveFontType>))]
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
