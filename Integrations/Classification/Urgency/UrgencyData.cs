namespace IndupalBot.Integrations.Classification.Urgency;

/// <summary>The content of <c>urgency.es.json</c>.</summary>
/// <param name="Hints">Phrases that leave it open whom it affects or by when: the person is asked.</param>
internal sealed record UrgencyData(IReadOnlyList<UrgencyRule> Rules, IReadOnlyList<string> Hints);
