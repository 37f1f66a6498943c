using IndupalBot.Integrations.Classification.Training;
using IndupalBot.Integrations.Classification.Storage;
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
        Enumerable.Range(1, 8).ShouldAllBe(label => counts[label] >= 200);
    }

    [Fact]
    public void Lines_that_say_nearly_the_same_share_a_fold()
    {
        LabelledRequest[] examples = [.. new ClassificationData(new ClassificationOptions().DataFolder).ReadExamples()];

        var foldOf = Folds.Of(examples, Folds.Usual, seed: 3);

        foreach (var label in Enumerable.Range(0, examples.Length).GroupBy(position => examples[position].Label))
        {
            var parted = Likeness.Groups([.. label], position => examples[position].Request).Where(group => group.DistinctBy(position => foldOf[position]).Count() > 1);
            parted.ShouldBeEmpty();
        }

        Enumerable.Range(0, Folds.Usual).ShouldAllBe(fold => foldOf.Count(of => of == fold) > examples.Length / 6);
    }

    /// <summary>Lines made from one pattern teach nothing; some likeness is natural.</summary>
    [Fact]
    public void Few_lines_are_like_another()
    {
        var examples = new ClassificationData(new ClassificationOptions().DataFolder).ReadExamples();

        var alike = examples.GroupBy(example => example.Label)
            .Sum(label => Likeness.Groups([.. Enumerable.Range(0, label.Count())], position => label.ElementAt(position).Request).Count(group => group.Length > 1 && label.ElementAt(group[0]).Request.Words.Count > 1));

        ((double)alike / examples.Count).ShouldBeLessThan(0.02);
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
