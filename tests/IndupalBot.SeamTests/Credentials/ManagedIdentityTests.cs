using System.Collections.Concurrent;
using IndupalBot.SeamTests.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>A bot that is a managed identity, on a machine whose identity endpoint (that of App Service, 2019-08-01) is played here.</summary>
public sealed class ManagedIdentityTests : IAsyncLifetime
{
    private const string Header = "the-machines-own-secret";
    private const string Token = "the-identitys-token";

    private readonly ConcurrentQueue<Dictionary<string, string>> asked = [];
    private readonly string appId = Guid.NewGuid().ToString();
    private WebApplication machine = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        machine = builder.Build();
        machine.MapGet("/msi/token", (HttpRequest request) =>
        {
            asked.Enqueue(request.Query.ToDictionary(part => part.Key, part => part.Value.ToString()));
            return request.Headers["X-IDENTITY-HEADER"] != Header
                ? Results.Unauthorized()
                : Results.Json(new
                {
                    access_token = Token,
                    token_type = "Bearer",
                    resource = request.Query["resource"].ToString(),
                    client_id = request.Query["client_id"].ToString(),
                    expires_on = TimeProvider.System.GetUtcNow().AddHours(8).ToUnixTimeSeconds().ToString(),
                });
        });
        await machine.StartAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{machine.Urls.First()}/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", Header);
    }

    public async Task DisposeAsync()
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        await machine.DisposeAsync();
    }

    [Fact]
    public async Task Answers_carry_the_token_of_the_identity_that_is_the_bots_app()
    {
        await using var host = await HostAsync();
        var token = new TokenForge(host.Channel) { Audience = appId }.Write();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.DeliverAsync(host.Sample("message"), token)));

        host.Adapter.Failures.ShouldBeEmpty();
        host.Channel.Requests.Count.ShouldBe(10);
        host.Channel.Requests.ShouldAllBe(request => request.Authorization == $"Bearer {Token}");
        var query = asked.ShouldHaveSingleItem();
        (query["client_id"], query["resource"]).ShouldBe((appId, "https://api.botframework.com"));
        host.Channel.TokenRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Settings_alone_make_the_product_use_it()
    {
        await using var parts = new TeamsParts(new()
        {
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppTenantId"] = "3148cbee-ecc7-5216-8221-3e855992717f",
        });
        var credentials = await parts.Credentials.CreateCredentialsAsync(
            appId, "https://api.botframework.com", "https://login.microsoftonline.com/botframework.com", true, default);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.trafficmanager.net/amer/");

        await credentials.ProcessHttpRequestAsync(request, default);

        request.Headers.Authorization!.Parameter.ShouldBe(Token);
    }

    [Theory]
    [InlineData("MicrosoftAppId", "")]
    [InlineData("MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppPassword", "secret")]
    public async Task Identity_needs_its_id_and_tenant_and_suffers_no_secret(string setting, string value)
    {
        await Should.ThrowAsync<ArgumentException>(async () =>
        {
            await using var host = await HostAsync(settings => settings[setting] = value);
            _ = host.Authentication;
        });
    }

    private Task<BotHost> HostAsync(Action<Dictionary<string, string?>>? change = null) => BotHost.StartAsync(
        new TestedBot((turn, cancellationToken) => turn.SendActivityAsync("hola", cancellationToken: cancellationToken)),
        settings =>
        {
            settings["MicrosoftAppType"] = "UserAssignedMSI";
            settings["MicrosoftAppId"] = appId;
            settings["MicrosoftAppPassword"] = "";
            change?.Invoke(settings);
        });
}
