using System.Globalization;

namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>Places in a text, counted as the caller asked.</summary>
internal sealed class Offsets(string? stringIndexType)
{
    public int At(string text, int index) => stringIndexType switch
    {
        "Utf16CodeUnit" => index,
        "UnicodeCodePoint" => text[..index].EnumerateRunes().Count(),
        null or "TextElements_v8" => new StringInfo(text[..index]).LengthInTextElements,
        _ => throw LanguageRefusal.Invalid("InvalidParameterValue", "This stringIndexType is not known."),
    };

    public int Length(string text, int index, int length) => At(text, index + length) - At(text, index);
}
