using System.Security.Claims;
using IndupalBot.SeamTests.Channel;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace IndupalBot.SeamTests.Stricter;

/// <summary>Where each cloud's keys and tokens are asked for, and that its tokens stay in it.</summary>
public sealed class CloudAddressTests
{
    private const string Government = "https://botframework.azure.us";

    [Theory]
    [InlineData("", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://login.microsoftonline.com/tenant/oauth2/v2.0/token", "https://smba.trafficmanager.net/amer/")]
    [InlineData(Government, "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/tenant/oauth2/v2.0/token", "https://smba.infra.gov.teams.microsoft.us/gcch/")]
    public async Task Keys_and_tokens_are_asked_for_at_the_clouds_own_addresses(string cloud, string keys, string token, string serviceUrl)
    {
        using var web = new RecordedWeb();
        var authentication = Authentication(web, cloud);

        await Should.ThrowAsync<Exception>(authentication.AuthenticateRequestAsync(new Activity { ChannelId = "msteams" }, "Bearer a.b.c", default));
        await Should.ThrowAsync<Exception>(SendAsync(authentication, serviceUrl));

        web.Asked.Distinct().ShouldBe([keys, token]);
    }

    [Theory]
    [InlineData("", "https://smba.infra.gov.teams.microsoft.us/gcch/")]
    [InlineData(Government, "https://smba.trafficmanager.net/amer/")]
    [InlineData(Government, "https://smba.infra.gcc.teams.microsoft.com/gcc/")]
    public async Task Token_of_one_cloud_does_not_leave_for_the_other(string cloud, string serviceUrl)
    {
        using var web = new RecordedWeb();

        var sending = SendAsync(Authentication(web, cloud), serviceUrl);

        (await Should.ThrowAsync<InvalidOperationException>(sending)).Message.ShouldContain("must not be sent");
        web.Asked.ShouldBeEmpty();
    }

    private static ConfigurationBotFrameworkAuthentication Authentication(RecordedWeb web, string cloud)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = BotHost.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "tenant",
            ["ChannelService"] = cloud,
        }).Build();
        return new(configuration, new ConfigurationServiceClientCredentialFactory(configuration, web.CreateClient("")), httpClientFactory: web);
    }

    private static async Task SendAsync(BotFrameworkAuthentication authentication, string serviceUrl)
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, BotHost.AppId)]);
        var factory = authentication.CreateConnectorFactory(identity);
        using var client = await factory.CreateAsync(serviceUrl, authentication.GetOriginatingAudience(), default);
        await client.Conversations.SendToConversationAsync("a:1", new Activity { Type = ActivityTypes.Message }, default);
    }
}
