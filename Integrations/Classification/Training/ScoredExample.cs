namespace IndupalBot.Integrations.Classification.Training;

internal sealed record ScoredExample(LabelledRequest Example, double[] Scores)
{
    public bool IsContested { get; } = Contest.IsContested(Example.Request, Calibrator.Best(Scores));
}
