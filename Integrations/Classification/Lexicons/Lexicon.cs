using IndupalBot.Integrations.Classification.Phrases;

namespace IndupalBot.Integrations.Classification.Lexicons;

/// <summary>The desk's own words, editable as data: which phrases speak for which service.</summary>
internal sealed class Lexicon
{
    private readonly PhraseIndex<string> _phrases;
    private readonly Dictionary<string, int> _labels = [];

    public Lexicon(LexiconData data)
    {
        var phrases = new List<(string, string)>();
        foreach (var service in data.Services)
        {
            var label = ServiceLabels.LabelOf(service.Service);
            if (label < 0)
            {
                throw new FormatException($"The lexicon names an unknown service: '{service.Service}'.");
            }

            foreach (var (concept, notations) in service.Concepts)
            {
                _labels.Add(concept, label);
                phrases.AddRange(notations.Select(notation => (notation, concept)));
            }
        }

        _phrases = new PhraseIndex<string>(phrases);
    }

    public int LabelOf(string concept) => _labels[concept];

    public IReadOnlyList<string> ConceptsIn(IReadOnlyList<string> words) =>
        [.. _phrases.Find(words).Select(found => found.Meaning).Distinct()];
}
