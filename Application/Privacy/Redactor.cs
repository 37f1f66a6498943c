using System.Globalization;
using System.Text.RegularExpressions;

namespace IndupalBot.Application.Privacy;

/// <summary>
/// Takes out of a text what identifies a person or opens a door, before it goes to a cloud service or into training. When in doubt it
/// takes out more: a word less is seldom missed. All marks are the same, so that none hints at a service of the desk.
/// </summary>
public static partial class Redactor
{
    public const string Mark = "[dato]";

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Milliseconds for one pattern.</summary>
    private const int Patience = 250;

    /// <exception cref="RegexMatchTimeoutException">The text is too long or too strange to be read in time; it must not go out.</exception>
    public static string Redact(string text)
    {
        var clean = Visible(text);
        clean = Secret().Replace(clean, match => match.Groups["before"].Value + Mark);
        clean = Mail().Replace(clean, Mark);
        clean = TaxNumber().Replace(clean, Mark);
        clean = NamedNumber().Replace(clean, Mark);
        return LongNumber().Replace(clean, Mark);
    }

    /// <summary>Marks that are not seen could hide a number from the patterns, not from a reader.</summary>
    private static string Visible(string text) =>
        text.Any(IsHidden) ? string.Concat(text.Where(letter => !IsHidden(letter))) : text;

    private static bool IsHidden(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    // "mi clave es Junio2026*", "contraseña del correo: x", "clave 12ab".
    [GeneratedRegex(
        """
        (?<before>\b(?:contrase[ñn]as?|claves?|password|passwd|pwd|pass|pin)\b
          (?: [^\n.;:=]{0,40}? (?: \s*(?::|=|->)\s* | \s+(?:es|era|is)\b[\s:]* )
            | \s+(?=\S*[\d@\#$%*!_]) ))
        (?: ["'«“][^"'»”\n]{1,60}["'»”] | \S+ )
        """,
        Plain | RegexOptions.IgnorePatternWhitespace,
        Patience)]
    private static partial Regex Secret();

    [GeneratedRegex(@"(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)*", Plain, Patience)]
    private static partial Regex Mail();

    // 900.123.456-7
    [GeneratedRegex(@"\bnit\b\W{0,3}\d(?:[\s.-]?\d){4,12}|(?<!\d)\d{3}\.?\d{3}\.?\d{3}\s?-\s?\d(?!\d)", Plain, Patience)]
    private static partial Regex TaxNumber();

    // A number that its owner names may be as short as an old cédula; "extensión 118" and "placa 4521" stay.
    [GeneratedRegex(
        """
        (?<!\p{L})(?:c\.?\s?c\.?|c\.?\s?e\.?|t\.?\s?i\.?|c[eé]dulas?|documento|identificaci[oó]n|identidad|pasaporte|tel(?:\.|[eé]fono)?|cel(?:\.|ular)?|m[oó]vil|whatsapp)(?!\p{L})
        [^\d\n]{0,20}\d(?:[\s.,-]?\d){4,12}
        """,
        Plain | RegexOptions.IgnorePatternWhitespace,
        Patience)]
    private static partial Regex NamedNumber();

    // Cédulas, mobile and fixed numbers, accounts: whatever the separators, seven digits or more, or six in one piece. A case's number stays.
    [GeneratedRegex(@"(?<!\d)(?!(?<=\bST-)20\d\d-\d{1,6}(?!\d))(?:\+?\(?\d(?:[\s.,()-]{0,2}\d){6,}|\d{6})(?!\d)", Plain, Patience)]
    private static partial Regex LongNumber();
}
