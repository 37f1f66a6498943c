using IndupalBot.Integrations.Classification.Lexicons;
using IndupalBot.Integrations.Classification.Phrases;

namespace IndupalBot.Integrations.Classification.Text;

/// <summary>From what a person wrote to what they ask: everything that the features, the lexicon and the rules look at.</summary>
internal sealed class RequestReader(LanguageData language, Lexicon lexicon)
{
    /// <summary>Characters; what comes later in a pasted page no longer changes what is asked, only how long it takes.</summary>
    private const int LongestText = 4000;

    /// <summary>Words before a closing or a quoted mail: with fewer, what follows is the request itself.</summary>
    private const int FewestWordsBeforeCut = 3;

    private readonly PhraseIndex<bool> _cuts = new(language.Closings.Concat(language.QuotedMail).Select(notation => (notation, true)));
    private readonly PhraseIndex<bool> _courtesies = new(language.Courtesies.Select(notation => (notation, true)));
    private readonly NegationMarker _negations = new(language);

    public Request Read(string? text)
    {
        var shortened = text is { Length: > LongestText } ? text[..LongestText] : text ?? string.Empty;
        var said = WordReader.Read(shortened, language.Abbreviations);
        var asked = WithoutCourtesies(_negations.Mark(BeforeClosing(said)));
        var words = asked.Where(word => word != WordReader.ClauseEnd).ToArray();
        return new Request(said, words, $" {string.Join(' ', words)} ", lexicon.ConceptsIn(words));
    }

    private List<string> BeforeClosing(List<string> words)
    {
        foreach (var (start, _, _) in _cuts.Find(words))
        {
            var isAtClauseStart = start > 0 && words[start - 1] == WordReader.ClauseEnd;
            if (isAtClauseStart && WithoutCourtesies(words[..start]).Count(word => word != WordReader.ClauseEnd) >= FewestWordsBeforeCut)
            {
                return words[..start];
            }
        }

        return words;
    }

    private List<string> WithoutCourtesies(List<string> words)
    {
        var isCourtesy = new bool[words.Count];
        foreach (var (start, length, _) in _courtesies.Find(words))
        {
            Array.Fill(isCourtesy, true, start, length);
        }

        return [.. words.Where((_, position) => !isCourtesy[position])];
    }
}
