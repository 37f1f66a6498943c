namespace IndupalBot.Integrations.Classification.Lexicons;

/// <summary>The content of <c>lexicon.es.json</c>.</summary>
internal sealed record LexiconData(IReadOnlyList<LexiconService> Services);
