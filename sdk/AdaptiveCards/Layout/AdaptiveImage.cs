using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => UrlString = url;

    public AdaptiveImage(Uri url) => Url = url;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.Include)]
    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string AltText { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string BackgroundColor { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelsConverter))]
    public uint PixelWidth { get; set; }

    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
