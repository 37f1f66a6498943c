using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Whatever a card names by its <c>type</c>: the card itself, its elements and its actions.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(TypedElementConverter))]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always, DefaultValueHandling = DefaultValueHandling.Include)]
    public abstract string Type { get; set; }

    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    /// <summary>What a client that does not know this element shows in its place.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Features of the host, with their lowest version, without which the fallback is shown.</summary>
    [JsonProperty(Order = 1, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(null)]
    public IDictionary<string, string> Requires;

    /// <summary>Properties that this library has no member for; they are written as they are.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties is { Count: > 0 };
}
