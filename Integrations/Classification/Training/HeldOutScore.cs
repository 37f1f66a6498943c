namespace IndupalBot.Integrations.Classification.Training;

/// <summary>What a model that never saw the example said of it, and what it would say if the lexicon knew nothing of the line.</summary>
internal sealed record HeldOutScore(LabelledRequest Example, double[] Scores, double[] ScoresWithoutConcepts)
{
    public static HeldOutScore Of(LabelledRequest example, LinearModel model) => new(
        example, model.ScoresOf(example.Request), model.ScoresOf(example.WithoutConcepts().Request));
}
