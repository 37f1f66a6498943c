using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IndupalBot.Integrations.Classification.Text;

/// <summary>Cuts a text into plain words: lower case, no accents, no repeated letters, digits as zeros, clause ends as <see cref="ClauseEnd"/>.</summary>
internal static partial class WordReader
{
    public const string ClauseEnd = ",";

    private const int LongestWord = 40;

    public static List<string> Read(string text, IReadOnlyDictionary<string, string> abbreviations)
    {
        var words = new List<string>();
        var plain = Plain(text);
        foreach (var piece in Pieces().EnumerateMatches(plain))
        {
            Add(words, plain.AsSpan(piece.Index, piece.Length), abbreviations);
        }

        return words;
    }

    private static void Add(List<string> words, ReadOnlySpan<char> piece, IReadOnlyDictionary<string, string> abbreviations)
    {
        if (!char.IsLetterOrDigit(piece[0]))
        {
            words.Add(ClauseEnd);
            return;
        }

        var word = piece[..Math.Min(piece.Length, LongestWord)].ToString();
        if (!abbreviations.TryGetValue(word, out var whole))
        {
            words.Add(word);
            return;
        }

        words.AddRange(whole.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Plain(string text)
    {
        var withoutMarkup = Addresses().Replace(Markup().Replace(text, " "), " direccion ");
        var plain = new StringBuilder(withoutMarkup.Length);
        foreach (var letter in Decomposed(withoutMarkup))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsDigit(letter) ? '0' : char.ToLowerInvariant(letter));
            }
        }

        return RepeatedLetters().Replace(plain.ToString(), "$1");
    }

    /// <summary>A lone surrogate cannot be decomposed, and a chat client may well send half an emoji.</summary>
    private static string Decomposed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormD);

    [GeneratedRegex(@"<[^<>]{1,200}>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,100}")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(\p{L})\1{2,}")]
    private static partial Regex RepeatedLetters();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|[,.;:!?()\n]")]
    private static partial Regex Pieces();
}
