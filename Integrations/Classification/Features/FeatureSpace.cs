using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Features;

/// <summary>
/// Turns a request into numbers: TF-IDF of words and of pieces of words, each of length one, and a mark for each concept found.
/// The three kinds lie one after the other.
/// </summary>
internal sealed class FeatureSpace(TermTable words, TermTable pieces, TermTable concepts)
{
    private const int FewestTextsOfAWord = 1;
    private const int FewestTextsOfAPiece = 2;
    private const float WeightOfConcept = 0.3f;

    public TermTable Words => words;

    public TermTable Pieces => pieces;

    public TermTable Concepts => concepts;

    public int Size => words.Terms.Count + pieces.Terms.Count + concepts.Terms.Count;

    public static FeatureSpace Learn(IReadOnlyList<Request> requests) => new(
        TermTable.Learn([.. requests.Select(request => Collect(request.Line, TermSplitter.Words))], FewestTextsOfAWord),
        TermTable.Learn([.. requests.Select(request => Collect(request.Line, TermSplitter.Pieces))], FewestTextsOfAPiece),
        TermTable.Learn([.. requests.Select(request => request.Concepts.Select(concept => concept.Name).ToArray())], FewestTextsOfAWord));

    public SparseVector Of(Request request)
    {
        var features = new SortedDictionary<int, float>();
        AddWeighted(features, request.Line, TermSplitter.Words, words, offset: 0);
        AddWeighted(features, request.Line, TermSplitter.Pieces, pieces, offset: words.Terms.Count);
        foreach (var concept in request.Concepts)
        {
            if (concepts.TryFind(concept.Name, out var place))
            {
                features[words.Terms.Count + pieces.Terms.Count + place] = WeightOfConcept;
            }
        }

        return new SparseVector([.. features.Keys], [.. features.Values]);
    }

    /// <summary>What each word brings: the weight of its features, as far as they are in the request.</summary>
    public Dictionary<string, double> SharesOf(Request request, Func<int, double> weightOf)
    {
        var features = Of(request);
        var values = features.Indices.Zip(features.Values, (index, value) => (index, Share: value * weightOf(index))).ToDictionary(entry => entry.index, entry => entry.Share);
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in request.Words.Where(word => word[0] != NegationMarker.Sign).Distinct(StringComparer.Ordinal))
        {
            var share = 0.0;
            TermSplitter.Words($" {word} ", term => share += words.TryFind(term, out var place) ? values.GetValueOrDefault(place) : 0);
            TermSplitter.Pieces($" {word} ", term => share += pieces.TryFind(term, out var place) ? values.GetValueOrDefault(words.Terms.Count + place) : 0);
            shares[word] = share;
        }

        return shares;
    }

    private static HashSet<string> Collect(string line, Action<string, TermSplitter.Use> split)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        split(line, term => terms.Add(term.ToString()));
        return terms;
    }

    private static void AddWeighted(
        SortedDictionary<int, float> features, string line, Action<string, TermSplitter.Use> split, TermTable table, int offset)
    {
        var counts = new Dictionary<int, int>();
        split(line, term =>
        {
            if (table.TryFind(term, out var place))
            {
                counts[place] = counts.GetValueOrDefault(place) + 1;
            }
        });

        var length = Math.Sqrt(counts.Sum(entry => Square(WeightOf(entry, table))));
        foreach (var entry in counts)
        {
            features[offset + entry.Key] = (float)(WeightOf(entry, table) / length);
        }
    }

    private static double WeightOf(KeyValuePair<int, int> entry, TermTable table) =>
        (1 + Math.Log(entry.Value)) * table.Weights[entry.Key];

    private static double Square(double value) => value * value;
}
