namespace IndupalBot.Integrations.Classification.Phrases;

/// <summary>One place of a phrase: some accepted words, each whole or by its beginning.</summary>
internal sealed class PhraseWord
{
    private const char AnyEnding = '*';

    private readonly string[] _whole;
    private readonly string[] _beginnings;

    public PhraseWord(string notation, bool isOptional)
    {
        var accepted = notation.Split('|', StringSplitOptions.RemoveEmptyEntries);
        _whole = [.. accepted.Where(word => !word.EndsWith(AnyEnding))];
        _beginnings = [.. accepted.Where(word => word.EndsWith(AnyEnding)).Select(word => word.TrimEnd(AnyEnding))];
        IsOptional = isOptional;
        if (_whole.Length + _beginnings.Length == 0 || _beginnings.Any(string.IsNullOrEmpty))
        {
            throw new FormatException($"A phrase has an empty word: '{notation}'.");
        }
    }

    public bool IsOptional { get; }

    public IEnumerable<char> FirstLetters => _whole.Concat(_beginnings).Select(word => word[0]).Distinct();

    public bool Accepts(string word)
    {
        foreach (var whole in _whole)
        {
            if (string.Equals(word, whole, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var beginning in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
