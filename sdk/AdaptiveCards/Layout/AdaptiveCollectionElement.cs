using System.Collections;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MinHeight { get; set; }

    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight);
        set => MinHeight = Pixels.Format(value);
    }

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
