namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>The language whose small words a text uses most.</summary>
internal static class LanguageWords
{
    private static readonly (string Name, string Code, string[] Words)[] Known =
    [
        ("Spanish", "es", ["el", "la", "los", "que", "de", "no", "me", "mi", "en", "un", "una", "por", "para", "y", "se", "del"]),
        ("English", "en", ["the", "is", "my", "to", "and", "not", "it", "does", "of", "a", "for", "in", "with", "please"]),
        ("Portuguese", "pt", ["o", "não", "meu", "minha", "uma", "os", "do", "da", "em", "está", "para"]),
    ];

    public static Dictionary<string, object?> Detect(Document document)
    {
        var words = document.Text.ToLowerInvariant().Split([' ', '\n', '.', ',', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        var best = Known.Select(one => (one.Name, one.Code, Hits: words.Count(one.Words.Contains))).MaxBy(one => one.Hits);
        var (name, code, confidence) = best.Hits == 0 ? ("(Unknown)", "(Unknown)", 0.0) : (best.Name, best.Code, Math.Min(1, 0.6 + (best.Hits * 0.1)));
        return new() { ["detectedLanguage"] = new { name, iso6391Name = code, confidenceScore = confidence } };
    }
}
