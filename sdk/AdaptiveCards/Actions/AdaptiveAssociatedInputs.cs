using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveAssociatedInputs>))]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
