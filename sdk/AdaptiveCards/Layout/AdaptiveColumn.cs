using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveWidth Width { get; set; }
}
