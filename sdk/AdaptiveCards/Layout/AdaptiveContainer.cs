using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public List<AdaptiveElement> Items { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}
