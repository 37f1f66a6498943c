using System.Net;
using IndupalBot.SeamTests.Channel;

namespace IndupalBot.SeamTests.Stricter;

public sealed class UnreachableKeysTests
{
    [Fact]
    public async Task Nobody_is_let_in_while_the_channels_keys_cannot_be_read()
    {
        var bot = new TestedBot((_, _) => Task.CompletedTask);
        await using var host = await BotHost.StartAsync(
            bot, settings => settings["ToBotFromChannelOpenIdMetadataUrl"] = "http://127.0.0.1:9/openid");

        var answer = await host.DeliverAsync(host.Sample("message"));

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        bot.Turns.ShouldBe(0);
    }
}
