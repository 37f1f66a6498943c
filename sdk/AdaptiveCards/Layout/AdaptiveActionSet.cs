using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
