namespace IndupalBot.Integrations.Classification.Urgency;

/// <param name="Level">baja, media, alta or critica.</param>
/// <param name="Why">For whoever edits the file.</param>
/// <param name="Phrases">Any of them gives the level.</param>
internal sealed record UrgencyRule(string Level, string Why, IReadOnlyList<string> Phrases);
