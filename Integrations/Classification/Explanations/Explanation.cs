namespace IndupalBot.Integrations.Classification.Explanations;

/// <summary>Why a text was understood as it was, for whoever tends the classifier.</summary>
/// <param name="Probabilities">By service code; "OUT" is "not a service".</param>
/// <param name="Words">What each word brings to the guess, strongest first.</param>
/// <param name="Concepts">What the lexicon found, with the service that it speaks for.</param>
/// <param name="IsContested">The lexicon says as much for another service.</param>
/// <param name="Why">Of the zone.</param>
/// <param name="LevelRule">The rule and the words on which it matched.</param>
public sealed record Explanation(
    string? Service,
    string Zone,
    string Why,
    IReadOnlyDictionary<string, double> Probabilities,
    double SureThreshold,
    double OutThreshold,
    IReadOnlyDictionary<string, double> Words,
    IReadOnlyDictionary<string, string> Concepts,
    bool IsContested,
    string? Question,
    string Level,
    string? LevelRule,
    string? LevelWords,
    bool AsksLevel,
    IReadOnlyList<string> Parts);
