using IndupalBot.Integrations.Classification.Text;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>Which lines say nearly the same: four of five different words in common.</summary>
internal static class Likeness
{
    private const double Least = 0.8;

    /// <summary>Groups of lines that are alike, directly or through others; a line that is like no other is a group of its own.</summary>
    public static int[][] Groups(int[] positions, Func<int, Request> requestAt)
    {
        HashSet<string>[] words = [.. positions.Select(position => requestAt(position).Words.ToHashSet(StringComparer.Ordinal))];
        var groupOf = Enumerable.Range(0, positions.Length).ToArray();
        for (var one = 0; one < positions.Length; one++)
        {
            for (var other = one + 1; other < positions.Length; other++)
            {
                if (groupOf[one] != groupOf[other] && AreAlike(words[one], words[other]))
                {
                    Join(groupOf, groupOf[one], groupOf[other]);
                }
            }
        }

        return [.. positions.Zip(groupOf).GroupBy(pair => pair.Second, pair => pair.First).Select(group => group.ToArray())];
    }

    public static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        var (fewer, more) = one.Count <= other.Count ? (one, other) : (other, one);
        if (fewer.Count < Least * more.Count)
        {
            return false;
        }

        var common = fewer.Count(more.Contains);
        return common >= Least * (one.Count + other.Count - common);
    }

    private static void Join(int[] groupOf, int kept, int given)
    {
        for (var position = 0; position < groupOf.Length; position++)
        {
            groupOf[position] = groupOf[position] == given ? kept : groupOf[position];
        }
    }
}
