using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a client asks for a fresh card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? Expires { get; set; }

    /// <summary>For whom the card refreshes by itself. Empty is nobody and is written; null leaves it to the client.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<string> UserIds { get; set; } = [];
}
