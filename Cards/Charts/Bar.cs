namespace IndupalBot.Cards.Charts;

/// <param name="Label">Plain text, of any length.</param>
internal sealed record Bar(string Label, int Value);
