namespace IndupalBot.Integrations.Classification.Training;

/// <param name="Label">See <see cref="ServiceLabels"/>.</param>
/// <param name="Level">What a person would give; kept to measure the rules, never learned.</param>
internal sealed record CorpusLine(string Text, int Label, string? Level);
