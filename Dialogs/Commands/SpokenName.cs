namespace IndupalBot.Dialogs.Commands;

/// <summary>Reads a name as people write it: "mesa" means "Mesa de ayuda", "el de telefonía" the service of that name.</summary>
internal static class SpokenName
{
    private static readonly char[] Between = [' ', ',', '.', '«', '»', '"', '\'', '\n', '\t'];

    private static readonly HashSet<string> Fillers = ["de", "del", "el", "la", "los", "las", "al", "a", "y", "es", "the", "of"];

    /// <returns>Whether each word that was written is the beginning of one of the name.</returns>
    public static bool Means(string written, string name)
    {
        var words = Words(written);
        var known = Words(name);
        return words.Length > 0 && words.All(word => Array.Exists(known, each => each.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string[] Words(string text) =>
        [.. Unaccented.Of(text).Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word))];
}
