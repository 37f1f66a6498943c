using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column: "auto", "stretch", pixels ("50px") or a weight ("2").</summary>
[JsonConverter(typeof(TextFormConverter))]
public class AdaptiveWidth
{
    private readonly string text;

    public AdaptiveWidth()
        : this("auto")
    {
    }

    public AdaptiveWidth(string value) => text = value ?? "auto";

    public AdaptiveWidth(uint px)
        : this(Pixels.Format(px))
    {
    }

    public static AdaptiveWidth Auto { get; } = new("auto");

    public static AdaptiveWidth Stretch { get; } = new("stretch");

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public override string ToString() => text.ToLower(CultureInfo.InvariantCulture);
}
