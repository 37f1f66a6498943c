namespace IndupalBot.Integrations.Classification.Urgency;

/// <summary>The content of <c>urgency.es.json</c>.</summary>
internal sealed record UrgencyData(IReadOnlyList<UrgencyRule> Rules);
