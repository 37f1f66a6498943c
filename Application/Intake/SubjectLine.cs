using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Intake;

/// <summary>The first sentence of what was written, short enough for a list.</summary>
public static class SubjectLine
{
    private const int Longest = 90;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '\r', ';'];

    /// <summary>The first words of a request give it its subject; a picture alone has none to give.</summary>
    public static string? AfterWords(string? present, string text) =>
        present ?? (string.IsNullOrWhiteSpace(text) ? null : Of(text));

    public static string Of(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny(SentenceEnds, Math.Min(trimmed.Length, 12));
        var sentence = (end < 0 ? trimmed : trimmed[..end]).Trim();
        if (sentence.Length <= Longest)
        {
            return sentence;
        }

        var cut = sentence.LastIndexOf(' ', Longest);
        var length = cut > Longest / 2 ? cut : Longest;
        return sentence[..(char.IsHighSurrogate(sentence[length - 1]) ? length - 1 : length)] + "…";
    }
}
