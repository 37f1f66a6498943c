using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Urgency;

namespace IndupalBot.UnitTests.Classification;

public sealed class CorpusTests
{
    private static readonly Dictionary<string, string> NoAbbreviations = [];

    [Fact]
    public void No_line_is_said_twice_nor_under_two_labels()
    {
        var lines = Lines.Corpus().Concat(Lines.HeldOut());

        var repeated = lines.GroupBy(line => Plain(line.Text)).Where(group => group.Count() > 1).Select(group => group.Key);

        repeated.ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_has_a_text_a_label_and_a_level()
    {
        Lines.Corpus().ShouldAllBe(line =>
            line.Text.Trim().Length > 0 && ServiceLabels.IsKnown(line.Label) && LevelNames.IsKnown(line.Level ?? string.Empty));
    }

    [Fact]
    public void Every_label_has_lines_enough()
    {
        var counts = Lines.Corpus().CountBy(line => line.Label).ToDictionary();

        counts[ServiceLabels.NotAService].ShouldBeGreaterThanOrEqualTo(200);
        Enumerable.Range(1, 8).ShouldAllBe(label => counts[label] >= 115);
    }

    /// <summary>Else courtesy would speak for "not a service".</summary>
    [Fact]
    public void Courtesy_is_found_under_every_label()
    {
        var polite = Lines.Corpus().Where(line => line.Text.Contains("gracias", StringComparison.OrdinalIgnoreCase)
            || line.Text.Contains("buen", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("saludo", StringComparison.OrdinalIgnoreCase));

        polite.Select(line => line.Label).Distinct().Count().ShouldBe(ServiceLabels.Count);
    }

    private static string Plain(string text) =>
        string.Join(' ', WordReader.Read(text, NoAbbreviations).Where(word => word != WordReader.ClauseEnd));
}
