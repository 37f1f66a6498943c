using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public string Title { get; set; }

    // "True" and "False" differ from the schema's own defaults, so the official library writes them.
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOn { get; set; } = bool.TrueString;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOff { get; set; } = bool.FalseString;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }
}
