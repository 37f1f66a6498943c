using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using IndupalBot.Application.Files;
using IndupalBot.Dialogs;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Architecture;

public sealed partial class RuleTextTests
{
    private static readonly Assembly[] Layers = [typeof(TicketRules).Assembly, typeof(FileRules).Assembly, typeof(RuleTexts).Assembly];

    public static TheoryData<string> Codes => [.. AllCodes()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_broken_rule_can_be_explained_in_both_languages(string code)
    {
        RuleTexts.ResourceManager.GetString(code, CultureInfo.GetCultureInfo("es-CO")).ShouldNotBeNullOrWhiteSpace();
        RuleTexts.ResourceManager.GetString(code, CultureInfo.GetCultureInfo("en-US")).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_explanation_belongs_to_a_rule()
    {
        var keys = RuleTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)
            .ShouldNotBeNull().Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);

        keys.Except(AllCodes()).ShouldBe([nameof(RuleTexts.Unexplained)]);
    }

    [Fact]
    public void A_rule_is_broken_by_its_name_and_never_by_a_word_written_on_the_spot()
    {
        var written = Repository.Sources.Where(file => !file.IsIn("tests") && WrittenCode().IsMatch(file.Text));

        written.Select(file => file.Path).ShouldBeEmpty();
    }

    private static IEnumerable<string> AllCodes() =>
        from assembly in Layers
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Rules", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field is { IsLiteral: true } && field.FieldType == typeof(string)
        select (string?)field.GetRawConstantValue() ?? string.Empty;

    [GeneratedRegex(@"RuleViolationException\(\s*\$?""")]
    private static partial Regex WrittenCode();
}
