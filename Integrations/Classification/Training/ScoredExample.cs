namespace IndupalBot.Integrations.Classification.Training;

internal sealed record ScoredExample(LabelledRequest Example, double[] Scores);
