using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public List<AdaptiveElement> Items { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}
