using IndupalBot.Application.Notifications;
using IndupalBot.Bot.Teams;
using IndupalBot.Bot.Teams.Credentials;
using Microsoft.Extensions.Logging.Abstractions;

namespace IndupalBot.SeamTests.Credentials;

public sealed class GuardedCredentialsTests
{
    private const string AppId = "app";

    private readonly PlayedIdentity identity = new(TimeProvider.System, TimeSpan.FromHours(1));
    private readonly GuardedCredentialsFactory factory;

    public GuardedCredentialsTests() => factory = new(
        new IdentityCredentialsFactory(AppId, _ => identity, TimeProvider.System), NullLogger.Instance);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", true)]
    [InlineData("https://api.botframework.com/", true)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch", false)]
    [InlineData("https://trafficmanager.net/", false)]
    [InlineData("https://evil.example/", false)]
    [InlineData("http://127.0.0.1/", false)]
    public Task Public_clouds_token_goes_to_its_own_hosts(string address, bool goes) =>
        LeavesAsync("https://api.botframework.com", "https://login.microsoftonline.com/botframework.com", address, goes);

    [Theory]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch", true)]
    [InlineData("https://api.botframework.azure.us/", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", false)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", false)]
    [InlineData("https://evilteams.microsoft.us.example/", false)]
    public Task Government_clouds_token_goes_to_its_own_hosts(string address, bool goes) =>
        LeavesAsync("https://api.botframework.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", address, goes);

    [Fact]
    public async Task Message_without_a_token_was_surely_not_sent_and_may_be_sent_later()
    {
        identity.Fails = true;

        var outcome = await OutcomeReader.ReadAsync(
            async () =>
            {
                using var request = await AuthorisedAsync("https://api.botframework.com", "https://login.microsoftonline.com/t", "https://smba.trafficmanager.net/");
                return DeliveryOutcome.Delivered(null, null);
            },
            isRepeatable: false,
            default);

        (outcome.Result, outcome.Ambiguous).ShouldBe((DeliveryResult.Later, false));
    }

    private async Task LeavesAsync(string audience, string login, string address, bool goes)
    {
        var authorising = AuthorisedAsync(audience, login, address);

        if (goes)
        {
            (await authorising).Headers.Authorization!.Parameter.ShouldBe($"{audience}/.default 1");
        }
        else
        {
            await Should.ThrowAsync<UntrustedHostException>(authorising);
            identity.Given.ShouldBe(0);
        }
    }

    private async Task<HttpRequestMessage> AuthorisedAsync(string audience, string login, string address)
    {
        var credentials = await factory.CreateCredentialsAsync(AppId, audience, login, true, default);
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        await credentials.ProcessHttpRequestAsync(request, default);
        return request;
    }
}
