namespace IndupalBot.Integrations.Classification.Phrases;

/// <summary>
/// A phrase that people can edit in a data file, over normalised words: <c>word</c>, <c>begin*</c>, <c>this|that</c>,
/// <c>maybe?</c>, and <c>~</c> for up to three words of any kind.
/// </summary>
internal sealed class Phrase
{
    private const string Gap = "~";
    private const int LongestGap = 3;

    /// <summary>A null place is a gap.</summary>
    private readonly PhraseWord?[] _places;

    public Phrase(string notation)
    {
        Notation = notation;
        _places = [.. notation.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlaceOf)];
        if (_places is [] || _places[0] is null or { IsOptional: true } || _places[^1] is null)
        {
            throw new FormatException($"A phrase must begin with a required word and end with a word: '{notation}'.");
        }
    }

    public string Notation { get; }

    public IEnumerable<char> FirstLetters => _places[0]?.FirstLetters ?? [];

    /// <summary>How many words the phrase covers from <paramref name="start"/>, or 0 when it is not there.</summary>
    public int MatchAt(IReadOnlyList<string> words, int start)
    {
        var end = EndOf(words, start, place: 0);
        return end < 0 ? 0 : end - start;
    }

    private static PhraseWord? PlaceOf(string notation) => notation switch
    {
        Gap => null,
        [.. var word, '?'] => new PhraseWord(word, isOptional: true),
        _ => new PhraseWord(notation, isOptional: false),
    };

    private int EndOf(IReadOnlyList<string> words, int position, int place)
    {
        if (place == _places.Length)
        {
            return position;
        }

        if (_places[place] is not { } expected)
        {
            return EndAfterGap(words, position, place);
        }

        if (position < words.Count && expected.Accepts(words[position]))
        {
            var end = EndOf(words, position + 1, place + 1);
            if (end >= 0)
            {
                return end;
            }
        }

        return expected.IsOptional ? EndOf(words, position, place + 1) : -1;
    }

    private int EndAfterGap(IReadOnlyList<string> words, int position, int place)
    {
        for (var skipped = 0; skipped <= LongestGap && position + skipped < words.Count; skipped++)
        {
            var end = EndOf(words, position + skipped, place + 1);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }
}
