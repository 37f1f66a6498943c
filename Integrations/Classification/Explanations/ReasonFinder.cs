using IndupalBot.Integrations.Classification.Lexicons;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Explanations;

/// <summary>The words that speak most for a label, as the person wrote them.</summary>
internal sealed class ReasonFinder(LanguageData language, Lexicon lexicon)
{
    public const int Shown = 3;

    /// <summary>What a word gains by being part of a concept of the label.</summary>
    private const double OfConcept = 0.3;

    /// <summary>Of the strongest; a weaker word explains nothing.</summary>
    private const double LeastShare = 0.3;

    private const int FewestLetters = 3;

    private readonly HashSet<string> _stopWords = [.. language.StopWords];

    /// <summary>Words as they were read, with what they bring to the label more than to the others; strongest first.</summary>
    public IReadOnlyList<(string Word, double Share)> SharesOf(Request request, LinearModel model, int label)
    {
        var shares = model.Space.SharesOf(request, feature => model.LeadOf(feature, label));
        foreach (var (start, length, concept) in lexicon.Find(request.Words).Where(found => found.Meaning.Label == label).DistinctBy(found => found.Meaning))
        {
            string[] named = [.. request.Words.Skip(start).Take(length).Where(Says)];
            foreach (var word in named.Where(shares.ContainsKey))
            {
                shares[word] += OfConcept / named.Length;
            }
        }

        return [.. shares.Where(share => share.Value > 0 && Says(share.Key)).OrderByDescending(share => share.Value).Select(share => (share.Key, share.Value))];
    }

    /// <summary>The strongest of them in the person's spelling.</summary>
    public IReadOnlyList<string> Find(string text, Request request, LinearModel model, int label)
    {
        var shares = SharesOf(request, model, label).Take(Shown).ToArray();
        var strong = shares.Where(share => share.Share >= LeastShare * shares[0].Share).Select(share => share.Word).ToArray();
        return SpelledAs.Written(text, strong, language.Abbreviations);
    }

    private bool Says(string word) => word.Length >= FewestLetters && word[0] != '0' && !_stopWords.Contains(word);
}
