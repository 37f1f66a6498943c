using IndupalBot.Data.Search;

namespace IndupalBot.UnitTests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("impresora del coliseo", "impresora coliseo")]
    [InlineData("  Página   WEB ", "pagina web")]
    [InlineData("ST-2026-00042", "st 2026 00042")]
    [InlineData("pin\u0303ata", "pinata")]
    [InlineData("correo correo CORREO", "correo")]
    [InlineData("de la", "de la")]
    [InlineData("\"impresora\" OR 1=1; DROP TABLE Tickets --", "impresora or 1 drop table tickets")]
    [InlineData("NEAR(x) {Notes} : v* ^w", "near x notes v w")]
    [InlineData("100% _red_ [h-z]", "100 red h z")]
    [InlineData("tecla 😀 rota", "tecla rota")]
    [InlineData("مرحبا שלום", "مرحبا שלום")]
    public void Words_are_letters_and_digits_only(string text, string words)
    {
        string.Join(' ', SearchWords.Read(text).All).ShouldBe(words);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀 🖨️")]
    [InlineData("\"*%_'()-")]
    public void Nothing_to_look_for_is_empty(string? text)
    {
        SearchWords.Read(text).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Half_an_emoji_and_ten_thousand_letters_are_borne()
    {
        SearchWords.Read("tecla \uD83D").All.ShouldBe(["tecla"]);
        SearchWords.Read(new string('a', 10_000)).All.ShouldBe([new string('a', 40)]);
        SearchWords.Read(string.Join(' ', Enumerable.Range(100, 5_000))).All.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData("impresora col", 1, true)]
    [InlineData("impresora col", 0, false)]
    [InlineData("impresora co", 1, false)]
    [InlineData("42", 0, false)]
    public void The_last_word_may_be_a_beginning_when_it_is_not_too_short(string text, int place, bool isBeginning)
    {
        SearchWords.Read(text).IsBeginning(place).ShouldBe(isBeginning);
    }

    [Theory]
    [InlineData("h-2026000042", true, 2026000042)]
    [InlineData("r-7", false, 7)]
    public void A_place_is_read_as_it_was_written(string text, bool inHeading, long ticketId)
    {
        var place = SearchPlace.Read(text).ShouldNotBeNull();

        place.ShouldBe(new SearchPlace(inHeading, ticketId));
        place.Write().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x-7")]
    [InlineData("h--7")]
    [InlineData("h-7-8")]
    [InlineData("2026000042")]
    public void What_is_no_place_begins_anew(string? text)
    {
        SearchPlace.Read(text).ShouldBeNull();
    }
}
