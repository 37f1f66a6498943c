namespace IndupalBot.Integrations.Classification.Training;

/// <summary>What a model that never saw the example said of it.</summary>
internal sealed record HeldOutScore(LabelledRequest Example, double[] Scores);
