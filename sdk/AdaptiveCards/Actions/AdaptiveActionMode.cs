using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveActionMode>))]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
