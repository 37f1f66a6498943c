using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Channel;

/// <summary>The channel's three servers in one, on loopback: connector, token endpoint and published keys.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    public const string AccessToken = "the-bots-token";

    // Making a key takes longer than most tests.
    private static readonly SigningKey FirstKey = new("first", "msteams");

    private readonly WebApplication app;
    private int tokenRequests;

    private FakeChannel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/openid", () => Json(new JObject
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = $"{Url}/keys",
        }));
        app.MapGet("/keys", () => Json(new JObject { ["keys"] = new JArray(Keys.Select(key => key.ToJson())) }));
        app.MapPost("/login/oauth2/v2.0/token", IssueTokenAsync);
        app.MapFallback("/emea/{**path}", (Delegate)ServeAsync);
    }

    public string Url => app.Urls.First();

    public string ServiceUrl => $"{Url}/emea/";

    public string LoginUrl => $"{Url}/login";

    public List<SigningKey> Keys { get; } = [FirstKey];

    public ConcurrentQueue<ChannelRequest> Requests { get; } = [];

    public ConcurrentQueue<IFormCollection> TokenForms { get; } = [];

    public int TokenRequests => tokenRequests;

    /// <summary>How the connector answers; as a rule it gives ids.</summary>
    public Func<ChannelRequest, IResult> Answer { get; set; } = _ => Json(new JObject { ["id"] = "given-by-channel" });

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        await channel.app.StartAsync();
        return channel;
    }

    public static IResult Json(JToken json, int status = StatusCodes.Status200OK) =>
        Results.Text(json.ToString(Formatting.None), "application/json", statusCode: status);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> IssueTokenAsync(HttpRequest request)
    {
        Interlocked.Increment(ref tokenRequests);
        TokenForms.Enqueue(await request.ReadFormAsync());
        return Json(new JObject { ["access_token"] = AccessToken, ["token_type"] = "Bearer", ["expires_in"] = 3600 });
    }

    private async Task<IResult> ServeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        var request = new ChannelRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.Authorization,
            text.Length == 0 ? null : JToken.Parse(text));
        Requests.Enqueue(request);
        return Answer(request);
    }
}
