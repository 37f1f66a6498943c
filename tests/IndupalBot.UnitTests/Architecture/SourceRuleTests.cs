using System.Text.RegularExpressions;

namespace IndupalBot.UnitTests.Architecture;

public sealed partial class SourceRuleTests
{
    private static IEnumerable<SourceFile> Product => Repository.Sources.Where(file => !file.IsIn("tests", "sdk", "benchmarks"));

    [Fact]
    public void The_sources_are_found()
    {
        Product.Count().ShouldBeGreaterThan(200);
        Repository.Sources.ShouldContain(file => file.Path == "Domain/Tickets/Ticket.cs");
    }

    [Fact]
    public void Nobody_reads_the_clock_past_the_time_provider()
    {
        Repository.Sources.Where(file => !file.IsIn("sdk") && ClockRead().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_bot_sdk_is_seen_in_one_folder_only()
    {
        Using("Microsoft.Bot").Where(file => !file.IsIn("Bot/Teams")).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_card_library_is_seen_where_cards_are_built_and_handed_on()
    {
        Using("AdaptiveCards").Where(file => !file.IsIn("Cards", "Dialogs", "Bot/Teams")).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_database_is_seen_in_data_and_in_use_cases()
    {
        Using("Microsoft.EntityFrameworkCore").Where(file => !file.IsIn("Data", "Application", "Bot/Start")).Select(file => file.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Microsoft.Graph")]
    [InlineData("Microsoft.ML")]
    [InlineData("MailKit")]
    [InlineData("Azure.AI.TextAnalytics")]
    [InlineData("Polly")]
    public void Heavy_packages_stay_with_the_integrations(string library)
    {
        Using(library).Where(file => !file.IsIn("Integrations")).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Identities_are_made_where_they_are_shown()
    {
        Using("Azure.Identity").Where(file => !file.IsIn("Bot/Teams", "Integrations")).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_holds_one_type_of_its_own_name()
    {
        var wrong = from file in Repository.Sources
                    where !file.IsIn("sdk", "Data/Sqlite/Migrations", "Data/SqlServer/Migrations")
                    let types = TypeDeclaration().Matches(file.Text).Select(match => match.Groups["name"].Value).ToList()
                    where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileName(file.Path).Split('.')[0])
                    select $"{file.Path}: {string.Join(", ", types)}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_to_be_done_and_no_test_is_skipped()
    {
        var wrong = Repository.Sources.Where(file => Unfinished().IsMatch(file.Text) && file.Path != "tests/IndupalBot.UnitTests/Architecture/SourceRuleTests.cs");

        wrong.Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_waits_for_a_task_by_standing_still()
    {
        Product.Where(file => StandingStill().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();
    }

    private static IEnumerable<SourceFile> Using(string library) =>
        Product.Where(file => Regex.IsMatch(file.Text, $@"(^\s*(global )?using (static )?|[^\w.""]){Regex.Escape(library)}[.;]", RegexOptions.Multiline));

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b")]
    private static partial Regex ClockRead();

    [GeneratedRegex(@"^(?:(?:public|internal|file|private|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|record(?:\s+(?:struct|class))?|struct|interface|enum|delegate\s+[\w<>?,\s]+?)\s+(?<name>\w+)(?=[\s<(:;{])", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException|\bSkip\s*=\s*""")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)|Thread\.Sleep")]
    private static partial Regex StandingStill();
}
