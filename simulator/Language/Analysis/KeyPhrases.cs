using System.Text.RegularExpressions;

namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>Runs of words between the small ones.</summary>
internal static partial class KeyPhrases
{
    private static readonly HashSet<string> Small =
    [
        "a", "al", "con", "de", "del", "desde", "el", "en", "es", "esta", "este", "está", "la", "las", "lo", "los", "me", "mi", "mis", "muy", "no", "o", "para", "pero", "por",
        "porque", "que", "se", "si", "sin", "su", "un", "una", "y", "ya", "hay", "the", "is", "my", "to", "and", "not", "it", "of", "for",
    ];

    public static Dictionary<string, object?> Extract(Document document)
    {
        List<string> phrases = [];
        List<string> run = [];
        foreach (Match token in Token().Matches(document.Text))
        {
            var isWord = char.IsLetterOrDigit(token.Value[0]);
            if (isWord && !Small.Contains(token.Value.ToLowerInvariant()))
            {
                run.Add(token.Value);
                continue;
            }

            End(run, phrases);
        }

        End(run, phrases);
        return new() { ["keyPhrases"] = phrases.Distinct(StringComparer.OrdinalIgnoreCase).ToList() };
    }

    private static void End(List<string> run, List<string> phrases)
    {
        if (run.Count > 0)
        {
            phrases.Add(string.Join(' ', run));
            run.Clear();
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+|[^\s\p{L}\p{N}]")]
    private static partial Regex Token();
}
