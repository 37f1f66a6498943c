using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Channel;

/// <summary>The bot's web server with the adapter under test, and the channel it belongs to.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    public const string AppId = "00000000-1111-2222-3333-444444444444";

    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private BotHost(FakeChannel channel, IBot bot, Dictionary<string, string?> settings)
    {
        Channel = channel;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<TestedAdapter>();
        app = builder.Build();
        app.Map("/api/messages", (HttpContext context) =>
            Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
    }

    public FakeChannel Channel { get; }

    public TestedAdapter Adapter => app.Services.GetRequiredService<TestedAdapter>();

    public BotFrameworkAuthentication Authentication => app.Services.GetRequiredService<BotFrameworkAuthentication>();

    public Uri Endpoint => new($"{app.Urls.First()}/api/messages");

    public static Task<BotHost> StartAsync(Func<ITurnContext, CancellationToken, Task> turn) =>
        StartAsync(new TestedBot(turn));

    public static async Task<BotHost> StartAsync(IBot bot, Action<Dictionary<string, string?>>? change = null)
    {
        var channel = await FakeChannel.StartAsync();
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "tenant",
            ["ToChannelFromBotLoginUrl"] = channel.LoginUrl,
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{channel.Url}/openid",
        };
        change?.Invoke(settings);
        var host = new BotHost(channel, bot, settings);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>A recorded shape of Teams, as if this host's channel had sent it.</summary>
    public JObject Sample(string name)
    {
        var activity = Samples.Sample.Read(name);
        activity["serviceUrl"] = Channel.ServiceUrl;
        return activity;
    }

    public Task<HttpResponseMessage> DeliverAsync(JObject activity) =>
        DeliverAsync(activity, new TokenForge(Channel).Write());

    public Task<HttpResponseMessage> DeliverAsync(JObject activity, string? token) =>
        SendAsync(HttpMethod.Post, activity.ToString(Formatting.None), "application/json", token);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string? body, string contentType, string? token)
    {
        using var request = new HttpRequestMessage(method, Endpoint);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, contentType);
        }

        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
