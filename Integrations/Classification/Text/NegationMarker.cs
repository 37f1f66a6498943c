using IndupalBot.Integrations.Classification.Phrases;

namespace IndupalBot.Integrations.Classification.Text;

/// <summary>Marks what a person says it is not ("no es el correo, es el teléfono"), so that it does not speak for that service.</summary>
internal sealed class NegationMarker(LanguageData language)
{
    public const char Sign = '¬';

    private const int LongestReach = 5;

    private readonly PhraseIndex<bool> _negations = new(language.Negations.Select(notation => (notation, true)));
    private readonly HashSet<string> _ends = [.. language.NegationEnds, WordReader.ClauseEnd];

    public List<string> Mark(List<string> words)
    {
        var marked = new List<string>(words);
        foreach (var (start, length, _) in _negations.Find(words))
        {
            MarkFrom(marked, start + length);
        }

        return marked;
    }

    private void MarkFrom(List<string> words, int first)
    {
        for (var position = first; position < Math.Min(first + LongestReach, words.Count) && !_ends.Contains(words[position]); position++)
        {
            if (words[position][0] != Sign)
            {
                words[position] = Sign + words[position];
            }
        }
    }
}
