using System.Globalization;

namespace AdaptiveCards.Json;

/// <summary>Lengths as the schema writes them: "50px".</summary>
internal static class Pixels
{
    private const string Unit = "px";

    public static string Format(uint pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}{Unit}");

    public static uint Parse(string text) => TryParse(text, out var pixels) ? pixels : 0;

    public static bool TryParse(string text, out uint pixels)
    {
        var number = text.AsSpan();
        if (number.EndsWith(Unit, StringComparison.OrdinalIgnoreCase))
        {
            number = number[..^Unit.Length];
        }

        return uint.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out pixels);
    }
}
