using System.Net;
using IndupalBot.SeamTests.Channel;
using Microsoft.Bot.Builder;

namespace IndupalBot.SeamTests.Security;

/// <summary>The public cloud and that of the US government: one setting tells them apart, and neither takes the other's tokens.</summary>
public sealed class CloudTests
{
    private const string Government = "https://botframework.azure.us";
    private const string PublicIssuer = "https://api.botframework.com";
    private const string GovernmentIssuer = "https://api.botframework.us";

    [Theory]
    [InlineData("", PublicIssuer, HttpStatusCode.OK)]
    [InlineData("", GovernmentIssuer, HttpStatusCode.Unauthorized)]
    [InlineData(Government, GovernmentIssuer, HttpStatusCode.OK)]
    [InlineData(Government, PublicIssuer, HttpStatusCode.Unauthorized)]
    public async Task Each_cloud_lets_in_its_own_channel_only(string cloud, string issuer, HttpStatusCode status)
    {
        var bot = new TestedBot((_, _) => Task.CompletedTask);
        await using var host = await HostAsync(bot, cloud);

        var answer = await host.DeliverAsync(host.Sample("message"), new TokenForge(host.Channel) { Issuer = issuer }.Write());

        answer.StatusCode.ShouldBe(status);
        bot.Turns.ShouldBe(status == HttpStatusCode.OK ? 1 : 0);
    }

    [Theory]
    [InlineData("", "https://api.botframework.com/.default")]
    [InlineData(Government, "https://api.botframework.us/.default")]
    public async Task Answer_carries_a_token_for_the_clouds_own_service(string cloud, string scope)
    {
        await using var host = await HostAsync(
            new TestedBot((turn, cancellationToken) => turn.SendActivityAsync("hola", cancellationToken: cancellationToken)), cloud);

        await host.DeliverAsync(host.Sample("message"), new TokenForge(host.Channel) { Issuer = cloud.Length > 0 ? GovernmentIssuer : PublicIssuer }.Write());

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.TokenForms.ShouldHaveSingleItem()["scope"].ToString().ShouldBe(scope);
        host.Channel.Requests.Count.ShouldBe(1);
    }

    private static Task<BotHost> HostAsync(IBot bot, string cloud) => BotHost.StartAsync(bot, settings => settings["ChannelService"] = cloud);
}
