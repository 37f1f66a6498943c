using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The chosen value, or several with commas between.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    [JsonRequired]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    [JsonProperty("choices.data", NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveDataQuery DataQuery { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}
