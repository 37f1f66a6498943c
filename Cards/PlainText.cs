using System.Text;
using System.Text.RegularExpressions;

namespace IndupalBot.Cards;

/// <summary>Makes what a person wrote show literally where Markdown is read, and no longer than there is room for.</summary>
public static partial class PlainText
{
    private const string Ellipsis = "…";

    /// <summary>Words are kept whole unless that would lose more than this share of the room.</summary>
    private const double LeastKept = 0.8;

    /// <summary>The text with Markdown, HTML and mentions disarmed; each line break starts a new line.</summary>
    public static string Escape(string? text)
    {
        var lines = Lines().Split((text ?? string.Empty).Trim()).Where(line => line.Length > 0);
        return string.Join("\n\n", lines.Select(EscapeLine));
    }

    /// <summary><see cref="Escape"/> on one line.</summary>
    public static string EscapeInline(string? text) => EscapeLine(OneLine(text));

    /// <summary>At most <paramref name="length"/> characters, ending in "…" when something was left out.</summary>
    public static string Cut(string? text, int length)
    {
        var whole = (text ?? string.Empty).Trim();
        if (whole.Length <= length)
        {
            return whole;
        }

        var end = Math.Max(1, length - Ellipsis.Length);
        var space = whole.LastIndexOf(' ', end, end);
        return whole[..BeforeSurrogate(whole, space > length * LeastKept ? space : end)].TrimEnd() + Ellipsis;
    }

    /// <summary>Cut and escaped. What takes many bytes a letter is cut shorter: it is the card that must not grow.</summary>
    public static string Escape(string? text, int length) => Within(Cut(text, length), Room(length), Escape);

    /// <summary>Cut and escaped, on one line.</summary>
    public static string EscapeInline(string? text, int length) => Within(Cut(text, length), Room(length), EscapeInline);

    /// <summary>Escaped and as long as fits in <paramref name="bytes"/> of a card's JSON.</summary>
    public static string EscapeWithin(string? text, int bytes) => Within(text ?? string.Empty, bytes, Escape);

    /// <summary>Cut for places that read no Markdown, such as the titles of choices.</summary>
    internal static string CutLine(string? text, int length) => Within(OneLine(Cut(text, length)), Room(length), line => line);

    internal static string OneLine(string? text) => Blanks().Replace((text ?? string.Empty).Trim(), " ");

    private static string Within(string whole, int bytes, Func<string, string> write)
    {
        var length = whole.Length;
        var written = write(whole);
        while (SizeOf(written) > bytes && length > Ellipsis.Length)
        {
            length = Math.Max(Ellipsis.Length, (int)((long)length * bytes / SizeOf(written)) - 1);
            written = write(Cut(whole, length));
        }

        return written;
    }

    /// <summary>Bytes for a text of this length: an eighth more leaves ordinary Spanish, with its accents, whole.</summary>
    private static int Room(int length) => length + (length / 8) + 4;

    private static string EscapeLine(string line)
    {
        var literal = Markup().Replace(line.Trim(), @"\$0").Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        return ListMark().Replace(literal, @"$1\$2");
    }

    private static int BeforeSurrogate(string text, int end) => char.IsLowSurrogate(text[end]) ? end - 1 : end;

    // Quotes, backslashes and line breaks take two bytes in JSON.
    private static int SizeOf(string text) => Encoding.UTF8.GetByteCount(text) + text.Count(letter => letter is '"' or '\\' or '\n');

    [GeneratedRegex(@"\r\n|\r|\n|\u2028|\u2029")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>An underscore within a word and a lone ampersand mean nothing, so they stay as they are.</summary>
    [GeneratedRegex(@"[\\`*\[\]~|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|!(?=\[)")]
    private static partial Regex Markup();

    /// <summary>What would start a list, a heading, a quotation or a rule.</summary>
    [GeneratedRegex(@"^(\d*)([#+\-=.)](?=\s|$|[#\-=]))")]
    private static partial Regex ListMark();
}
