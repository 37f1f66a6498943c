namespace IndupalBot.Integrations.Classification.Phrases;

/// <summary>Finds many phrases in one pass: only those that can begin with a word's first letter are tried at it.</summary>
internal sealed class PhraseIndex<TMeaning>
{
    private readonly Dictionary<char, (Phrase Phrase, TMeaning Meaning)[]> _byFirstLetter;

    public PhraseIndex(IEnumerable<(string Notation, TMeaning Meaning)> phrases) =>
        _byFirstLetter = phrases
            .Select(entry => (Phrase: new Phrase(entry.Notation), entry.Meaning))
            .SelectMany(entry => entry.Phrase.FirstLetters.Select(letter => (letter, entry)))
            .GroupBy(pair => pair.letter, pair => pair.entry)
            .ToDictionary(group => group.Key, group => group.ToArray());

    public IEnumerable<(int Start, int Length, TMeaning Meaning)> Find(IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            foreach (var (phrase, meaning) in CandidatesAt(words[start]))
            {
                var length = phrase.MatchAt(words, start);
                if (length > 0)
                {
                    yield return (start, length, meaning);
                }
            }
        }
    }

    private (Phrase Phrase, TMeaning Meaning)[] CandidatesAt(string word) => _byFirstLetter.GetValueOrDefault(word[0], []);
}
