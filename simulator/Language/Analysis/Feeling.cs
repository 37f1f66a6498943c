namespace IndupalBot.Simulator.Language.Analysis;

/// <param name="IsGood">After the "no" before it.</param>
internal sealed record Feeling(string Text, int Index, bool IsGood, bool IsNegated);
