using System.Net;
using System.Text;
using IndupalBot.Bot.Teams;
using IndupalBot.SeamTests.Channel;
using IndupalBot.SeamTests.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Security;

/// <summary>The product's own door: activities with the channel's good token, but of another tenant or of a service that is not the channel's.</summary>
public sealed class StrangersTests : IAsyncLifetime
{
    private const string OurTenant = "72f988bf-0000-4000-8000-2d7cd011db47";
    private const string TheirTenant = "11111111-2222-4333-8444-555555555555";

    private readonly TestedBot bot = new((_, _) => Task.CompletedTask);
    private BotHost host = null!;

    public static TheoryData<string> Kinds => [.. Sample.Names];

    public async Task InitializeAsync() => host = await BotHost.StartAsync(bot);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_activity_is_taken_from_the_own_tenant_only(string kind)
    {
        (await DeliverAsync(OfTenant(kind, TheirTenant, TheirTenant))).ShouldBe(HttpStatusCode.Unauthorized);
        (await DeliverAsync(OfTenant(kind, TheirTenant, OurTenant))).ShouldBe(HttpStatusCode.Unauthorized);
        (await DeliverAsync(OfTenant(kind, OurTenant, TheirTenant))).ShouldBe(HttpStatusCode.Unauthorized);
        (await DeliverAsync(OfTenant(kind, null, null))).ShouldBe(HttpStatusCode.Unauthorized);
        bot.Turns.ShouldBe(0);

        (await DeliverAsync(OfTenant(kind, OurTenant, OurTenant))).ShouldNotBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://teams.microsoft.com.evil.example/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/")]
    [InlineData("not an address")]
    public async Task Service_that_is_not_the_channels_is_refused_even_with_a_good_token(string serviceUrl)
    {
        var activity = OfTenant("message", OurTenant, OurTenant);
        activity["serviceUrl"] = serviceUrl;

        (await DeliverAsync(activity, serviceUrl)).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(0);
        host.Channel.TokenRequests.ShouldBe(0);
    }

    [Theory]
    [InlineData("http://127.0.0.1/emea/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://[::1]/")]
    public async Task This_machine_is_no_channel_for_a_bot_with_real_tokens(string serviceUrl)
    {
        var activity = OfTenant("message", OurTenant, OurTenant);
        activity["serviceUrl"] = serviceUrl;

        (await DeliverAsync(activity, serviceUrl, login: "https://login.microsoftonline.com/tenant")).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Turns.ShouldBe(0);
    }

    private JObject OfTenant(string kind, string? conversation, string? channelData)
    {
        var activity = host.Sample(kind);
        activity["conversation"]!["tenantId"] = conversation;
        var data = activity["channelData"] as JObject ?? [];
        data["tenant"] = new JObject { ["id"] = channelData };
        activity["channelData"] = data;
        return activity;
    }

    private async Task<HttpStatusCode> DeliverAsync(JObject activity, string? serviceUrl = null, string? login = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToString(Formatting.None)));
        http.Request.Headers.Authorization =
            $"Bearer {new TokenForge(host.Channel) { ServiceUrl = serviceUrl ?? host.Channel.ServiceUrl }.Write()}";
        await Door(login ?? host.Channel.LoginUrl).ProcessAsync(http.Request, http.Response, bot);
        return (HttpStatusCode)http.Response.StatusCode;
    }

    private TeamsAdapter Door(string login)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("ToChannelFromBotLoginUrl", login)]).Build();
        var options = Options.Create(new TeamsOptions { MicrosoftAppTenantId = OurTenant });
        return new(host.Authentication, new ServiceGate(host.Authentication, settings), new TenantGate(options), NullLogger<TeamsAdapter>.Instance);
    }
}
