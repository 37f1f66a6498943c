namespace IndupalBot.Integrations.Classification.Training;

/// <summary>Scores each example with a model trained on the other folds.</summary>
internal static class CrossValidation
{
    public static IReadOnlyList<HeldOutScore> Run(IReadOnlyList<LabelledRequest> examples, int seed, CancellationToken cancellationToken)
    {
        var foldOf = Folds.Of(examples, Folds.Usual, seed);
        var scored = new List<HeldOutScore>(examples.Count);
        for (var fold = 0; fold < Folds.Usual; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var model = ModelTrainer.Train([.. examples.Where((_, position) => foldOf[position] != fold)]);
            scored.AddRange(examples.Where((_, position) => foldOf[position] == fold).Select(example => HeldOutScore.Of(example, model)));
        }

        return scored;
    }
}
