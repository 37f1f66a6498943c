namespace IndupalBot.Integrations.Classification.Lexicons;

/// <param name="Service">Code of a service of the catalogue, or null for what other offices do.</param>
/// <param name="Concepts">Phrases by the name of the concept that they express.</param>
internal sealed record LexiconService(string? Service, IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts);
