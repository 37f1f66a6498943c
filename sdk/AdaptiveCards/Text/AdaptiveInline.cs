using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(InlineConverter))]
public abstract class AdaptiveInline
{
    [JsonProperty(Order = -10, Required = Required.Default, DefaultValueHandling = DefaultValueHandling.Include)]
    public abstract string Type { get; set; }

    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}
