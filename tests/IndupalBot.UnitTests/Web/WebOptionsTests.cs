using IndupalBot.Bot.Web;

namespace IndupalBot.UnitTests.Web;

public sealed class WebOptionsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("https://mesa.example.org", true)]
    [InlineData("https://mesa.example.org/bot/", true)]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://localhost:5000/", true)]
    [InlineData("http://mesa.example.org", false)]
    [InlineData("mesa.example.org", false)]
    [InlineData("/files", false)]
    [InlineData("ftp://mesa.example.org", false)]
    [InlineData("https://mesa.example.org/?a=b", false)]
    public void Links_lead_over_an_encrypted_line_or_stay_on_the_machine(string address, bool usable)
    {
        new WebOptions { PublicUrl = address }.IsUsable.ShouldBe(usable);
    }
}
