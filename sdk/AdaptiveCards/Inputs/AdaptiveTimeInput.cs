using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Times of day are written as "15:40".</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Min { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Max { get; set; }
}
