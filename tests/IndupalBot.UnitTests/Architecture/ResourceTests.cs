using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IndupalBot.UnitTests.Architecture;

public sealed partial class ResourceTests
{
    /// <summary>Read by whoever develops or plays, not by those whom the desk serves.</summary>
    private static readonly string[] SpanishOnly = ["Application/Seeding/SeedTexts", "Bot/CommandLine/ClassificationTexts", "simulator/SimulatorTexts"];

    public static TheoryData<string> InBothLanguages => [.. Repository.Find("*Texts.resx").Select(file => file[..^".resx".Length]).Except(SpanishOnly)];

    public static TheoryData<string> All => [.. Repository.Find("*.resx")];

    [Theory]
    [MemberData(nameof(InBothLanguages))]
    public void Every_spanish_text_has_its_english_one_with_the_same_gaps(string file)
    {
        var (spanish, english) = (Texts($"{file}.resx"), Texts($"{file}.en.resx"));

        english.Keys.ShouldBe(spanish.Keys, ignoreOrder: true);
        spanish.Where(text => !Gaps(text.Value).SetEquals(Gaps(english[text.Key]))).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(InBothLanguages))]
    public void The_english_texts_are_found_by_those_who_ask_for_them(string file)
    {
        var texts = Directory.EnumerateFiles(AppContext.BaseDirectory, "IndupalBot.*.dll")
            .Select(path => Assembly.Load(Path.GetFileNameWithoutExtension(path)))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Single(type => type.Name == Path.GetFileName(file));

        new ResourceManager(texts).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_text_is_empty_or_there_twice(string file)
    {
        var entries = Entries(file).ToList();

        entries.Where(entry => string.IsNullOrWhiteSpace(entry.Text)).Select(entry => entry.Key).ShouldBeEmpty();
        entries.GroupBy(entry => entry.Key).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(InBothLanguages))]
    public void Every_text_is_used_somewhere(string file)
    {
        var name = Path.GetFileName(file);
        var sources = string.Join('\n', Repository.Sources.Select(source => source.Text));

        var unused = Texts($"{file}.resx").Keys.Where(key => !sources.Contains($"{name}.{key}", StringComparison.Ordinal) && !sources.Contains($"\"{key}\"", StringComparison.Ordinal));

        unused.Where(key => !IsBuiltFromAName(sources, key)).ShouldBeEmpty();
    }

    /// <summary>Some keys are put together from the name of a value, e.g. "Status" and "Pending".</summary>
    private static bool IsBuiltFromAName(string sources, string key) =>
        BuiltKey().Matches(sources).Select(match => match.Groups["start"].Value).Any(start => key.StartsWith(start, StringComparison.Ordinal));

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Groups["number"].Value)];

    private static Dictionary<string, string> Texts(string file) => Entries(file).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Text);

    private static IEnumerable<(string Key, string Text)> Entries(string file) =>
        from data in XDocument.Load(Path.Combine(Repository.Root, file)).Descendants("data")
        select (data.Attribute("name")?.Value ?? string.Empty, data.Element("value")?.Value ?? string.Empty);

    [GeneratedRegex(@"\{(?<number>\d+)(?::[^}]*)?\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\$""(?<start>[A-Z]\w+)_?\{")]
    private static partial Regex BuiltKey();
}
