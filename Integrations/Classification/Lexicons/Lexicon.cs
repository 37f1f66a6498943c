using IndupalBot.Integrations.Classification.Phrases;

namespace IndupalBot.Integrations.Classification.Lexicons;

/// <summary>The desk's own words, editable as data: which phrases speak for which service.</summary>
internal sealed class Lexicon
{
    private readonly PhraseIndex<Concept> _phrases;

    public Lexicon(LexiconData data)
    {
        var phrases = new List<(string, Concept)>();
        foreach (var service in data.Services)
        {
            var label = ServiceLabels.LabelOf(service.Service);
            if (label < 0)
            {
                throw new FormatException($"The lexicon names an unknown service: '{service.Service}'.");
            }

            foreach (var (name, notations) in service.Concepts)
            {
                phrases.AddRange(notations.Select(notation => (notation, new Concept(name, label))));
            }
        }

        _phrases = new PhraseIndex<Concept>(phrases);
    }

    /// <summary>Where the lexicon found what.</summary>
    public IEnumerable<(int Start, int Length, Concept Meaning)> Find(IReadOnlyList<string> words) => _phrases.Find(words);

    public IReadOnlyList<Concept> ConceptsIn(IReadOnlyList<string> words) =>
        [.. _phrases.Find(words).Select(found => found.Meaning).Distinct()];
}
