namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>
/// Tells what a stand-in offers and the official API does not. What a stand-in leaves out is no finding:
/// code that compiles against it compiles against the official package too.
/// </summary>
internal static class SurfaceComparer
{
    public static IReadOnlyList<string> Compare(
        IEnumerable<ApiType> official, IEnumerable<ApiType> standIn, params IReadOnlyCollection<DeclaredException> exceptions)
    {
        var allowed = exceptions.Select(exception => exception.Subject).ToHashSet();
        var listed = official.ToLookup(type => type.Name);
        return [.. standIn.Where(type => !allowed.Contains(type.Name)).SelectMany(type => Findings(listed[type.Name].ToList(), type, allowed))];
    }

    /// <summary>Exceptions that no longer except anything, so that the list stays short.</summary>
    public static IReadOnlyList<string> Unused(
        IEnumerable<ApiType> official, IReadOnlyCollection<ApiType> standIn, IEnumerable<DeclaredException> exceptions)
    {
        var listed = official.ToLookup(type => type.Name);
        var needed = standIn.SelectMany(type => Findings(listed[type.Name].ToList(), type, [])).Select(SubjectOf).ToHashSet();
        return [.. exceptions.Select(exception => exception.Subject).Where(subject => !needed.Contains(subject))];
    }

    private static IEnumerable<string> Findings(List<ApiType> official, ApiType standIn, HashSet<string> allowed)
    {
        // A listing may hold a type in two blocks: its members are those of both.
        if (official is not [var first, ..])
        {
            return [$"extra type| {standIn.Name}"];
        }

        var members = official.SelectMany(type => type.Members).ToHashSet();
        var findings = Header(first, standIn).Concat(standIn.Members.Where(member => !members.Contains(member)).Select(Member));
        return findings.Where(finding => !allowed.Contains(SubjectOf(finding)));

        string Member(string member) => $"{Verdict(member, members)}| {standIn.Name}: {member}";
    }

    private static IEnumerable<string> Header(ApiType official, ApiType standIn)
    {
        if (official.Kind != standIn.Kind)
        {
            yield return $"different kind (officially {official.Kind})| {standIn.Name}: {standIn.Kind}";
        }

        foreach (var extra in standIn.Bases.Except(official.Bases))
        {
            yield return $"extra base (officially {string.Join(", ", official.Bases)})| {standIn.Name}: {extra}";
        }
    }

    private static string Verdict(string member, IEnumerable<string> official)
    {
        var alike = official.Where(other => NameOf(other) == NameOf(member)).ToList();
        return alike.Count == 0 ? "extra" : $"different (officially {string.Join(" / ", alike)})";
    }

    private static string SubjectOf(string finding) => finding[(finding.IndexOf("| ", StringComparison.Ordinal) + 2)..];

    private static string NameOf(string member) => member.Split('(', '{', '=', '[')[0].TrimEnd().Split(' ')[^1].Split('<')[0];
}
