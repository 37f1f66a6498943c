using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement value) => Cells.Add((AdaptiveTableCell)value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();
}
