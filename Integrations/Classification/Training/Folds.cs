namespace IndupalBot.Integrations.Classification.Training;

/// <summary>
/// Splits examples into parts with the same share of each label, always in the same way. Lines that say nearly the same stay together:
/// one of them in the training would give the other away.
/// </summary>
internal static class Folds
{
    public const int Usual = 5;

    /// <summary>The fold of each example.</summary>
    public static int[] Of(IReadOnlyList<LabelledRequest> examples, int folds, int seed)
    {
        var random = new Random(seed);
        var foldOf = new int[examples.Count];
        foreach (var label in Enumerable.Range(0, examples.Count).GroupBy(position => examples[position].Label).OrderBy(label => label.Key))
        {
            var groups = Likeness.Groups([.. label], position => examples[position].Request);
            random.Shuffle(groups);
            var dealt = 0;
            foreach (var group in groups)
            {
                Array.ForEach(group, position => foldOf[position] = dealt % folds);
                dealt += group.Length;
            }
        }

        return foldOf;
    }
}
