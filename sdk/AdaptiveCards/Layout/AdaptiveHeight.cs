using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The height of an element: as its content, as much as there is, or so many pixels ("50px").</summary>
[JsonConverter(typeof(TextFormConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public AdaptiveHeight(uint px)
        : this(AdaptiveHeightType.Pixel) => Unit = px;

    public AdaptiveHeight(string value)
    {
        if (Pixels.TryParse(value, out var pixels))
        {
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, pixels);
        }
        else if (value is not null)
        {
            HeightType = Enum.TryParse<AdaptiveHeightType>(value, ignoreCase: true, out var type)
                ? type
                : throw new AdaptiveSerializationException($"'{value}' is not a height");
        }
    }

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    [JsonProperty("heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    public static AdaptiveHeight Parse(string value) => new(value);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Stretch => true,
        AdaptiveHeightType.Pixel => Unit > 0,
        _ => false,
    };

    public bool Equals(AdaptiveHeight other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Stretch => "stretch",
        AdaptiveHeightType.Pixel => Pixels.Format(Unit.GetValueOrDefault()),
        _ => "auto",
    };
}
