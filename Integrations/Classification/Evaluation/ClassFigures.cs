namespace IndupalBot.Integrations.Classification.Evaluation;

public sealed record ClassFigures(int Label, string? Service, int Lines, double Precision, double Recall, double F1);
