using IndupalBot.Application.Files;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("pantalla.png", "pantalla.png")]
    [InlineData("Acta de comité (final).docx", "Acta de comité final.docx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\ana\foto.jpg", "foto.jpg")]
    [InlineData("a<b>:c|d?.txt", "abcd.txt")]
    [InlineData("[enlace](malo).png", "enlacemalo.png")]
    [InlineData("linea\r\nnueva\0.txt", "lineanueva.txt")]
    [InlineData("factura‮fdp.exe", "facturafdp.exe")]
    [InlineData(" .oculto. ", "oculto")]
    [InlineData("programa.exe. ", "programa.exe")]
    [InlineData("niño 😀.png", "niño 😀.png")]
    [InlineData("..", "archivo")]
    [InlineData("carpeta/", "archivo")]
    [InlineData("", "archivo")]
    [InlineData(null, "archivo")]
    public void A_name_from_outside_is_made_harmless(string? given, string cleaned)
    {
        FileName.Clean(given).ShouldBe(cleaned);
    }

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var cleaned = FileName.Clean(new string('a', 400) + ".docx");

        cleaned.Length.ShouldBe(TicketLimits.FileName);
        cleaned.ShouldEndWith("a.docx");
    }

    [Fact]
    public void An_ending_that_is_none_is_not_kept()
    {
        var cleaned = FileName.Clean("a." + new string('b', 400));

        cleaned.Length.ShouldBe(TicketLimits.FileName);
    }

    [Fact]
    public void No_emoji_is_cut_in_half()
    {
        var cleaned = FileName.Clean("a" + string.Concat(Enumerable.Repeat("😀", 200)) + ".pn");

        cleaned.Where((letter, place) => char.IsHighSurrogate(letter) && !char.IsLowSurrogate(cleaned[place + 1])).ShouldBeEmpty();
        cleaned.Length.ShouldBeLessThanOrEqualTo(TicketLimits.FileName);
    }
}
