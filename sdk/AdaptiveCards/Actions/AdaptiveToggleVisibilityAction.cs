using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
