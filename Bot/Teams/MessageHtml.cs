using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace IndupalBot.Bot.Teams;

/// <summary>What a message says, read out of the HTML in which Teams hands it over.</summary>
internal sealed partial record MessageHtml(string Text, IReadOnlyList<string> Images)
{
    /// <summary>Characters; a message of Teams is a quarter of it.</summary>
    private const int Longest = 200_000;

    private const string Emoji = "Emoji";

    public static MessageHtml Read(string? contentType, string? content)
    {
        var written = content ?? string.Empty;
        written = written[..Math.Min(written.Length, Longest)];
        return string.Equals(contentType, "html", StringComparison.OrdinalIgnoreCase) ? OfHtml(written) : new(written.Trim(), []);
    }

    private static MessageHtml OfHtml(string html)
    {
        var text = new StringBuilder();
        var images = new List<string>();
        var from = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            text.Append(Words(html[from..tag.Index]));
            from = tag.Index + tag.Length;
            Follow(tag, text, images);
        }

        text.Append(Words(html[from..]));
        return new(EmptyLines().Replace(Spaces().Replace(text.ToString(), " "), "\n\n").Trim(), images);
    }

    private static void Follow(Match tag, StringBuilder text, List<string> images)
    {
        switch (tag.Groups["name"].Value.ToLowerInvariant())
        {
            case "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "pre" or "blockquote":
                text.Append('\n');
                break;
            case "emoji":
                text.Append(Attribute(tag, "alt"));
                break;
            case "img" when Attribute(tag, "itemtype").EndsWith(Emoji, StringComparison.Ordinal):
                text.Append(Attribute(tag, "alt"));
                break;
            case "img" when Attribute(tag, "src") is { Length: > 0 } source:
                images.Add(source);
                break;
        }
    }

    /// <summary>Line breaks of the source are no line breaks of the message.</summary>
    private static string Words(string text) => WebUtility.HtmlDecode(text.Replace('\n', ' ').Replace('\r', ' '));

    private static string Attribute(Match tag, string name)
    {
        foreach (Match attribute in AttributePattern().Matches(tag.Groups["attributes"].Value))
        {
            if (attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            }
        }

        return string.Empty;
    }

    [GeneratedRegex(@"<(?:/?(?<name>[a-zA-Z][a-zA-Z0-9]*)|!)(?<attributes>[^>]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<name>[a-zA-Z-]+)\s*=\s*[""'](?<value>[^""']*)[""']", RegexOptions.NonBacktracking)]
    private static partial Regex AttributePattern();

    [GeneratedRegex(@"[ \t\u00A0]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?: *\n *){2,}", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyLines();
}
