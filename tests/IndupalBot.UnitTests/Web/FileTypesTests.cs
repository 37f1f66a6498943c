using IndupalBot.Bot.Web;

namespace IndupalBot.UnitTests.Web;

public sealed class FileTypesTests
{
    [Theory]
    [InlineData("foto.PNG", "image/png")]
    [InlineData("informe.pdf", "application/pdf")]
    [InlineData("pagina.html", "application/octet-stream")]
    [InlineData("dibujo.svg", "application/octet-stream")]
    [InlineData("sin nombre", "application/octet-stream")]
    public void What_a_browser_might_run_is_announced_as_bytes(string name, string type)
    {
        FileTypes.Of(name).ShouldBe(type);
    }
}
