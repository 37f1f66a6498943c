namespace IndupalBot.Integrations.Classification.Features;

/// <summary>The terms of one kind with their place among the features and their weight (inverse document frequency).</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public TermTable(IReadOnlyList<string> terms, IReadOnlyList<float> weights)
    {
        (Terms, Weights) = (terms, weights);
        _places = new Dictionary<string, int>(terms.Count, StringComparer.Ordinal);
        for (var place = 0; place < terms.Count; place++)
        {
            _places.Add(terms[place], place);
        }

        _bySpan = _places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<float> Weights { get; }

    public bool TryFind(ReadOnlySpan<char> term, out int place) => _bySpan.TryGetValue(term, out place);

    /// <summary>Keeps the terms that occur in <paramref name="fewest"/> texts or more, in ordinal order: the same corpus gives the same table.</summary>
    public static TermTable Learn(IReadOnlyList<IReadOnlyCollection<string>> texts, int fewest)
    {
        var kept = texts
            .SelectMany(terms => terms.Distinct(StringComparer.Ordinal))
            .GroupBy(term => term, StringComparer.Ordinal)
            .Select(group => (Term: group.Key, Texts: group.Count()))
            .Where(entry => entry.Texts >= fewest)
            .OrderBy(entry => entry.Term, StringComparer.Ordinal)
            .ToArray();
        return new TermTable(
            [.. kept.Select(entry => entry.Term)],
            [.. kept.Select(entry => (float)(Math.Log((1.0 + texts.Count) / (1.0 + entry.Texts)) + 1.0))]);
    }
}
