namespace IndupalBot.Integrations.Classification.Training;

/// <summary>Splits examples into parts with the same share of each label, always in the same way.</summary>
internal static class Folds
{
    public const int Usual = 5;

    /// <summary>The fold of each example.</summary>
    public static int[] Of(IReadOnlyList<LabelledRequest> examples, int folds, int seed)
    {
        var random = new Random(seed);
        var foldOf = new int[examples.Count];
        foreach (var group in Enumerable.Range(0, examples.Count).GroupBy(position => examples[position].Label).OrderBy(group => group.Key))
        {
            var positions = group.ToArray();
            random.Shuffle(positions);
            for (var turn = 0; turn < positions.Length; turn++)
            {
                foldOf[positions[turn]] = turn % folds;
            }
        }

        return foldOf;
    }
}
