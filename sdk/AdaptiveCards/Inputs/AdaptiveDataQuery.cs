using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where the choices come from while the person types.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    [JsonIgnore]
    public const char Separator = '#';

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public string Type { get; set; } = "Data.Query";

    [JsonRequired]
    public string Dataset { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Count { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Skip { get; set; }
}
