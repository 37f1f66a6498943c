using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(EnumConverter<AdaptiveTextBlockStyle>))]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}
