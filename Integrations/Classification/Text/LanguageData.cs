namespace IndupalBot.Integrations.Classification.Text;

/// <summary>What is said of the language in <c>language.es.json</c>; phrases follow the notation of <see cref="Phrases.Phrase"/>.</summary>
internal sealed record LanguageData(
    IReadOnlyDictionary<string, string> Abbreviations,
    IReadOnlyList<string> Courtesies,
    IReadOnlyList<string> Closings,
    IReadOnlyList<string> QuotedMail,
    IReadOnlyList<string> Negations,
    IReadOnlyList<string> NegationEnds,
    IReadOnlyList<string> Askings,
    IReadOnlyList<string> Separators,
    IReadOnlyList<string> StopWords);
