using System.Globalization;
using System.Text;

namespace IndupalBot.Data.Search;

/// <summary>
/// What somebody looks for, as words of letters and digits only, in lower case and without accents: nothing of the languages in which
/// databases are asked is left in them. All must be there; the last may be the beginning of a longer one.
/// </summary>
public sealed class SearchWords
{
    private const int Most = 8;

    /// <summary>Characters.</summary>
    private const int LongestWord = 40;

    /// <summary>Fewer letters begin half of all words: they are looked for as they stand.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>Of a longer text only the beginning counts.</summary>
    private const int LongestText = 400;

    /// <summary>They are in every case, so they tell none from another.</summary>
    private static readonly HashSet<string> Fillers =
    [
        "de", "del", "la", "el", "los", "las", "lo", "un", "una", "unos", "unas", "y", "o", "a", "al", "en", "con", "por", "para", "que", "se", "su", "mi", "es",
        "the", "of", "and", "in", "on", "for", "to", "an",
    ];

    private SearchWords(IReadOnlyList<string> all) => All = all;

    public IReadOnlyList<string> All { get; }

    public bool IsEmpty => All.Count == 0;

    /// <summary>Whether the word at this place may be the beginning of a longer one.</summary>
    public bool IsBeginning(int place) => place == All.Count - 1 && All[place].Length >= ShortestBeginning;

    public static SearchWords Read(string? text)
    {
        var words = Plain(text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word[..Math.Min(word.Length, LongestWord)])
            .ToList();
        var telling = words.Where(word => !Fillers.Contains(word)).ToList();
        return new([.. (telling.Count > 0 ? telling : words).Distinct().Take(Most)]);
    }

    /// <summary>Half a sign, as a cut emoji leaves it, becomes a gap like every other sign.</summary>
    private static string Plain(string text)
    {
        var cleaned = new StringBuilder();
        foreach (var sign in text[..Math.Min(text.Length, LongestText)].EnumerateRunes())
        {
            cleaned.Append(Rune.IsLetterOrDigit(sign) || IsMark(Rune.GetUnicodeCategory(sign)) ? sign.ToString() : " ");
        }

        var decomposed = cleaned.ToString().Normalize(NormalizationForm.FormD);
        return new string([.. decomposed.Where(letter => !IsMark(CharUnicodeInfo.GetUnicodeCategory(letter))).Select(char.ToLowerInvariant)]);
    }

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark;
}
