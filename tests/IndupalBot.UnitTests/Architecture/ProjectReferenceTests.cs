using System.Xml.Linq;

namespace IndupalBot.UnitTests.Architecture;

public sealed class ProjectReferenceTests
{
    /// <summary>Design, section 2. Dialogs also read the rows that a conversation and a draft are kept in; the simulator starts the whole host.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Data"] = ["Domain"],
        ["Data.Sqlite"] = ["Data", "Domain"],
        ["Data.SqlServer"] = ["Data", "Domain"],
        ["Application"] = ["Data", "Domain"],
        ["Cards"] = ["Application", "Domain"],
        ["Dialogs"] = ["Application", "Cards", "Data", "Domain"],
        ["Integrations"] = ["Application", "Domain"],
        ["Bot"] = ["Application", "Cards", "Data", "Data.Sqlite", "Data.SqlServer", "Dialogs", "Domain", "Integrations"],
        ["Simulator"] = ["Application", "Bot", "Data.Sqlite", "Data.SqlServer"],
    };

    private static readonly Dictionary<string, string[]> OfficialPackages = new()
    {
        ["AdaptiveCards"] = ["Cards", "Dialogs", "Bot"],
        ["Azure.AI.TextAnalytics"] = ["Integrations"],
        ["Microsoft.Bot.Builder.Integration.AspNet.Core"] = ["Bot"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var references = Included(project, "ProjectReference").Select(NameOf);

        references.Except(Allowed[project]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_official_packages_are_seen_where_the_seam_is(string project)
    {
        foreach (var package in Included(project, "OfficialPackage"))
        {
            OfficialPackages[package].ShouldContain(project);
        }
    }

    [Fact]
    public void Every_project_of_the_product_is_looked_at()
    {
        string[] besides = ["tests/", "sdk/", "benchmarks/"];
        var projects = Repository.Find("*.csproj").Where(path => !besides.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)));

        projects.Select(NameOf).ShouldBe(Allowed.Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_domain_needs_no_package()
    {
        Included("Domain", "PackageReference").ShouldBeEmpty();
    }

    [Fact]
    public void References_do_not_reach_further_than_they_are_written()
    {
        File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"))
            .ShouldContain("<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>");
    }

    [Fact]
    public void No_project_names_the_version_of_a_package()
    {
        var named = from path in Repository.Find("*.csproj")
                    from reference in Document(path).Descendants("PackageReference")
                    where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
                    select $"{path}: {reference.Attribute("Include")?.Value}";

        named.ShouldBeEmpty();
    }

    private static IEnumerable<string> Included(string project, string item) =>
        from path in Repository.Find($"IndupalBot.{project}.csproj")
        from element in Document(path).Descendants(item)
        select element.Attribute("Include")?.Value ?? string.Empty;

    private static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("IndupalBot.", string.Empty, StringComparison.Ordinal);

    private static XDocument Document(string path) => XDocument.Load(Path.Combine(Repository.Root, path));
}
