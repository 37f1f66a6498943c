using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Verb { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
