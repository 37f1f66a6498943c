using System.Net;
using IndupalBot.SeamTests.Channel;

namespace IndupalBot.SeamTests.Stricter;

public sealed class MissingAppIdTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Missing_app_id_does_not_open_the_door(string? tokenAudience)
    {
        var bot = new TestedBot((_, _) => Task.CompletedTask);
        await using var host = await BotHost.StartAsync(bot, settings =>
        {
            settings["MicrosoftAppType"] = "MultiTenant";
            settings["MicrosoftAppId"] = "";
        });

        var without = await host.DeliverAsync(host.Sample("message"), null);
        var with = await host.DeliverAsync(
            host.Sample("message"), new TokenForge(host.Channel) { Audience = tokenAudience }.Write());

        without.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        with.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);
    }
}
