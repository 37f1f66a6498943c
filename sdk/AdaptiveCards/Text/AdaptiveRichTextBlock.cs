using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonRequired]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
