using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Features;

/// <summary>Cuts the line of a request into words, pairs of words and pieces of words.</summary>
internal static class TermSplitter
{
    private const int LongestPiece = 5;

    public delegate void Use(ReadOnlySpan<char> term);

    /// <summary>Words and pairs of neighbouring words.</summary>
    public static void Words(string line, Use use)
    {
        var previous = -1;
        for (var start = 1; start < line.Length;)
        {
            var end = line.IndexOf(' ', start);
            use(line.AsSpan(start, end - start));
            if (previous >= 0)
            {
                use(line.AsSpan(previous, end - previous));
            }

            (previous, start) = (start, end + 1);
        }
    }

    /// <summary>Pieces of one to five characters within a word and the spaces around it; a negated word gives none.</summary>
    public static void Pieces(string line, Use use)
    {
        for (var start = 1; start < line.Length;)
        {
            var end = line.IndexOf(' ', start);
            if (line[start] != NegationMarker.Sign)
            {
                PiecesOf(line.AsSpan(start - 1, end - start + 2), use);
            }

            start = end + 1;
        }
    }

    private static void PiecesOf(ReadOnlySpan<char> word, Use use)
    {
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = 1; length <= LongestPiece && start + length <= word.Length; length++)
            {
                use(word.Slice(start, length));
            }
        }
    }
}
