using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize ImageSize { get; set; }

    [JsonRequired]
    public List<AdaptiveImage> Images { get; set; } = [];
}
