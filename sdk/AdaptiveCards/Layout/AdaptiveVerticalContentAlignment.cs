using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveVerticalContentAlignment>))]
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
