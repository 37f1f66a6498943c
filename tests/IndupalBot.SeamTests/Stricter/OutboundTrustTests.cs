using System.Net;
using System.Security.Claims;
using IndupalBot.SeamTests.Channel;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace IndupalBot.SeamTests.Stricter;

public sealed class OutboundTrustTests
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://notbotframework.com/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    public async Task Token_does_not_leave_for_a_host_that_is_not_the_channels(string serviceUrl)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);

        var sending = SendAsync(host, serviceUrl);

        (await Should.ThrowAsync<InvalidOperationException>(sending)).Message.ShouldContain("must not be sent");
        host.Channel.TokenRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Real_token_does_not_leave_for_this_machine_either()
    {
        await using var host = await BotHost.StartAsync(
            new TestedBot((_, _) => Task.CompletedTask),
            settings => settings["ToChannelFromBotLoginUrl"] = "https://login.example/tenant");

        await Should.ThrowAsync<InvalidOperationException>(SendAsync(host, host.Channel.ServiceUrl));

        host.Channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Good_token_for_a_forged_service_url_answers_nobody()
    {
        await using var host = await BotHost.StartAsync(
            (turn, cancellationToken) => turn.SendActivityAsync("hola", cancellationToken: cancellationToken));
        var activity = host.Sample("message");
        activity["serviceUrl"] = "https://evil.example/";

        var answer = await host.DeliverAsync(
            activity, new TokenForge(host.Channel) { ServiceUrl = "https://evil.example/" }.Write());

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Adapter.Failures.ShouldHaveSingleItem().ShouldBeOfType<InvalidOperationException>();
        host.Channel.TokenRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Managed_identity_is_not_even_asked_for_a_token_for_another_host()
    {
        await using var host = await BotHost.StartAsync(
            new TestedBot((_, _) => Task.CompletedTask),
            settings => (settings["MicrosoftAppType"], settings["MicrosoftAppPassword"]) = ("UserAssignedMSI", ""));

        var sending = SendAsync(host, "https://evil.example/");

        (await Should.ThrowAsync<InvalidOperationException>(sending)).Message.ShouldContain("must not be sent");
    }

    private static async Task SendAsync(BotHost host, string serviceUrl)
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, BotHost.AppId)]);
        var factory = host.Authentication.CreateConnectorFactory(identity);
        using var client = await factory.CreateAsync(serviceUrl, host.Authentication.GetOriginatingAudience(), default);
        await client.Conversations.SendToConversationAsync("a:1", new Activity { Type = ActivityTypes.Message }, default);
    }
}
