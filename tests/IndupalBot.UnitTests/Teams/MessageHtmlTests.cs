using System.Diagnostics;
using IndupalBot.Bot.Teams;

namespace IndupalBot.UnitTests.Teams;

public sealed class MessageHtmlTests
{
    [Theory]
    [InlineData("<div><p>No imprime</p></div>", "No imprime")]
    [InlineData("<p>Uno</p><p>Dos<br>Tres</p>", "Uno\n\nDos\nTres")]
    [InlineData("<p>5 &lt; 6 &amp; 7&nbsp;g</p>", "5 < 6 & 7 g")]
    [InlineData("<p>Hola <at id=\"0\">Mesa de Ayuda</at>, no imprime</p>", "Hola Mesa de Ayuda, no imprime")]
    [InlineData("<p>Uy <emoji alt=\"🙂\" title=\"\"></emoji></p>", "Uy 🙂")]
    [InlineData("<p>Uy <img itemtype=\"http://schema.skype.com/Emoji\" alt=\"🙂\" src=\"https://statics.example/e.png\"></p>", "Uy 🙂")]
    [InlineData("<ul><li>una</li><li>dos</li></ul>", "una\n\ndos")]
    [InlineData("<!-- nada -->a < b", "a < b")]
    [InlineData("<script>alert(1)</script>", "alert(1)")]
    [InlineData("sin etiquetas", "sin etiquetas")]
    [InlineData("", "")]
    public void Words_are_read_out_of_html(string html, string text)
    {
        var read = MessageHtml.Read("html", html);

        (read.Text, read.Images.Count).ShouldBe((text, 0));
    }

    [Fact]
    public void Pictures_are_taken_along_and_plain_text_stays_as_it_is()
    {
        MessageHtml.Read("html", "<p>Mira</p><img alt='x' src='https://smba.example/v3/attachments/1/views/original?a=1&amp;b=2'>").Images
            .ShouldBe(["https://smba.example/v3/attachments/1/views/original?a=1&b=2"]);
        MessageHtml.Read("text", "5 < 6 <b>").Text.ShouldBe("5 < 6 <b>");
        MessageHtml.Read(null, null).Text.ShouldBeEmpty();
    }

    [Fact]
    public void A_huge_message_is_read_quickly()
    {
        var watch = Stopwatch.StartNew();

        MessageHtml.Read("html", string.Concat(Enumerable.Repeat("<a href=\"", 100_000))).Images.ShouldBeEmpty();
        MessageHtml.Read("html", new string('<', 200_000)).Text.Length.ShouldBe(200_000);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
