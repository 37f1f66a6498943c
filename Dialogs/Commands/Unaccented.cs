using System.Globalization;
using System.Text;

namespace IndupalBot.Dialogs.Commands;

/// <summary>Lower case without accents, letter for letter, so that places in it are places in what was written.</summary>
internal static class Unaccented
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(Of(letter));
        }

        return plain.ToString();
    }

    private static char Of(char letter)
    {
        if (letter < 128 || char.IsSurrogate(letter))
        {
            return char.ToLowerInvariant(letter);
        }

        var decomposed = letter.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) == UnicodeCategory.NonSpacingMark
            ? letter
            : char.ToLowerInvariant(decomposed[0]);
    }
}
