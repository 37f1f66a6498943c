using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}
