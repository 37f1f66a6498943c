using AdaptiveCards;
using IndupalBot.Cards;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("[abre](javascript:alert(1))", @"\[abre\](javascript:alert(1))")]
    [InlineData("**urgente**", @"\*\*urgente\*\*")]
    [InlineData("<at>Luis</at>", "&lt;at&gt;Luis&lt;/at&gt;")]
    [InlineData("![foto](http://x)", @"\!\[foto\](http://x)")]
    [InlineData("# título", @"\# título")]
    [InlineData("- uno", @"\- uno")]
    [InlineData("1. uno", @"1\. uno")]
    [InlineData("`código`", @"\`código\`")]
    [InlineData("&lt;b&gt;", @"\&lt;b\&gt;")]
    [InlineData(@"C:\temp", @"C:\\temp")]
    [InlineData("_así_", @"\_así\_")]
    public void Markup_shows_as_it_was_written(string written, string escaped) =>
        PlainText.Escape(written).ShouldBe(escaped);

    [Theory]
    [InlineData("acta_final_2026.pdf")]
    [InlineData("Compras & Contratación")]
    [InlineData("Dura 3.5 horas - o más. Son 2+2")]
    public void Ordinary_writing_stays_as_it_is(string written) => PlainText.Escape(written).ShouldBe(written);

    [Fact]
    public void Each_line_starts_a_new_one() => PlainText.Escape("uno\r\n\r\ndos\ntres").ShouldBe("uno\n\ndos\n\ntres");

    [Fact]
    public void A_cut_text_ends_between_words() => PlainText.Cut("No me enciende el computador", 18).ShouldBe("No me enciende el…");

    [Fact]
    public void A_cut_never_halves_a_sign() => PlainText.Cut(string.Concat(Enumerable.Repeat("😀", 10)), 8).ShouldBe("😀😀😀…");

    [Fact]
    public void What_a_person_wrote_reaches_no_card_unescaped()
    {
        const string wicked = "**[x](javascript:x)** <at>Luis</at>";
        var ticket = ATicketSummary() with { Subject = wicked, Description = wicked, Resolution = wicked, Answers = [new("Dato", wicked)] };

        var card = DeskCard.Build(ADeskView(ticket), TuesdayMorning);

        var blocks = CardJson.All(CardJson.Of(card)["body"]).SelectMany(item => new[] { CardJson.Text(item, "text"), CardJson.Text(item, "value") }).OfType<string>();
        blocks.ShouldAllBe(text => !text.Contains("<at>", StringComparison.Ordinal) && !text.Contains("[x]", StringComparison.Ordinal));
    }
}
