namespace IndupalBot.Simulator.Language.Analysis;

public sealed record CategoryGuess(string Category, double Confidence);
