using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A column of a table: its width is a weight, or pixels.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonIgnore]
    public double Width { get; set; }

    [JsonIgnore]
    public double PixelWidth { get; set; }

    // One property of the schema for both: a number is a weight, "50px" are pixels.
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    internal object WidthOrPixels
    {
        get => PixelWidth > 0 ? Pixels.Format((uint)PixelWidth) : Width > 0 ? Width : null;
        set => (Width, PixelWidth) = value is string text && Pixels.TryParse(text, out var pixels)
            ? (0d, (double)pixels)
            : (Convert.ToDouble(value, CultureInfo.InvariantCulture), 0d);
    }
}
