using System.Text.RegularExpressions;
using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Explanations;

/// <summary>From words as they were read back to how they were written.</summary>
internal static partial class SpelledAs
{
    /// <returns>One spelling for each word that stands in the text by itself, in lower case.</returns>
    public static IReadOnlyList<string> Written(string text, IReadOnlyList<string> words, IReadOnlyDictionary<string, string> abbreviations)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match written in Words().Matches(text))
        {
            if (spellings.Count == words.Count)
            {
                break;
            }

            if (WordReader.Read(written.Value, abbreviations) is [var read] && words.Contains(read))
            {
                spellings.TryAdd(read, written.Value.ToLowerInvariant());
            }
        }

        return [.. words.Where(spellings.ContainsKey).Select(word => spellings[word])];
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]{2,40}")]
    private static partial Regex Words();
}
