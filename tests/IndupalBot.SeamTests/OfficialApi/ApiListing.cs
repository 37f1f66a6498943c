using System.Text.RegularExpressions;

namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>
/// Reads a listing of an official API: blocks of "kind name : base, interfaces" with a member on each indented line.
/// Lines that start with # are remarks.
/// </summary>
internal static partial class ApiListing
{
    public static IReadOnlyList<ApiType> Read(string fileName) =>
        Parse(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "OfficialApi", fileName)));

    public static IReadOnlyList<ApiType> Parse(IEnumerable<string> lines)
    {
        var types = new List<ApiType>();
        var members = new List<string>();
        foreach (var line in lines.Where(line => line.Trim() is [not '#', ..]).Select(Shorten))
        {
            if (line.StartsWith(' '))
            {
                members.Add(line.Trim());
            }
            else
            {
                members = [];
                types.Add(Header(line.TrimEnd(), members));
            }
        }

        return types;
    }

    private static ApiType Header(string line, IReadOnlyList<string> members)
    {
        var parts = line.Split(" : ", 2);
        var header = KindAndName().Match(parts[0]);
        return new(header.Groups["name"].Value, header.Groups["kind"].Value, parts is [_, var bases] ? SplitList(bases) : [], members);
    }

    private static IReadOnlyList<string> SplitList(string list)
    {
        var names = new List<string> { string.Empty };
        var depth = 0;
        foreach (var letter in list)
        {
            // Commas inside angle brackets belong to one name.
            depth += letter switch { '<' => 1, '>' => -1, _ => 0 };
            if (letter == ',' && depth == 0)
            {
                names.Add(string.Empty);
            }
            else
            {
                names[^1] += letter;
            }
        }

        return names.ConvertAll(name => name.Trim());
    }

    // A listing may leave out the commonest namespaces; neither side says them here.
    private static string Shorten(string line) => TypeNames.WithoutCommonNamespaces(line);

    [GeneratedRegex(@"^(?<kind>((static|abstract|sealed) )?\w+) (?<name>.+)$")]
    private static partial Regex KindAndName();
}
