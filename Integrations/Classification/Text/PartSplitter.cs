using System.Text.RegularExpressions;

namespace IndupalBot.Integrations.Classification.Text;

/// <summary>Cuts a message where a person begins with another matter: a new sentence, a line, "además".</summary>
internal sealed class PartSplitter(LanguageData language)
{
    /// <summary>Characters; a pasted page is one matter.</summary>
    private const int LongestText = 1500;

    private const int MostParts = 8;

    private readonly Regex _cuts = new(
        $@"(?<=[.;!?])\s+|\n+|\s*,?\s+(?:y\s+)?(?=(?:{string.Join('|', language.Separators.Select(Regex.Escape))})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(100));

    /// <returns>One text when there is nothing to cut, or too much.</returns>
    public IReadOnlyList<string> Split(string text)
    {
        if (text.Length > LongestText)
        {
            return [text];
        }

        string[] parts = [.. _cuts.Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)];
        return parts.Length is > 1 and <= MostParts ? parts : [text];
    }
}
