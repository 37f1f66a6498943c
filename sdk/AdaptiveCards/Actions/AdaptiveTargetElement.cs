using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(TargetElementConverter))]
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    [JsonRequired]
    public string ElementId { get; set; }

    /// <summary>Null turns the visibility over.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? IsVisible { get; set; }

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}
