using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }
}
