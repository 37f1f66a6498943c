using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using IndupalBot.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IndupalBot.SimulatorTests;

/// <summary>A bot written by hand, without any SDK: checks tokens, keeps what it gets and answers as the test says.</summary>
internal sealed class HandBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly HttpClient _http = new();
    private string? _token;
    private JsonWebKeySet? _keys;

    private HandBot(WebApplication app, IReadOnlyDictionary<string, string?> settings)
    {
        (_app, _settings) = (app, settings);
        app.MapPost("/api/messages", ReceiveAsync);
    }

    public ConcurrentQueue<JsonElement> Received { get; } = new();

    public Func<JsonElement, Task<IResult>> Answer { get; set; } = _ => Task.FromResult(Results.Ok());

    public static async Task<HandBot> StartAsync(TeamsSimulator teams, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new HandBot(builder.Build(), teams.BotConfiguration());
        await bot._app.StartAsync(cancellationToken);
        teams.BotEndpoint = new(new Uri(bot._app.Urls.First()), "/api/messages");
        return bot;
    }

    public IEnumerable<JsonElement> Of(string type) => Received.Where(a => a.GetProperty("type").GetString() == type);

    public Task<HttpResponseMessage> EchoAsync(JsonElement activity) => SayAsync(activity, "Eco: " + activity.GetProperty("text").GetString());

    public Task<HttpResponseMessage> SayAsync(JsonElement about, string text) =>
        CallAsync(HttpMethod.Post, ActivitiesOf(about), new { type = "message", text });

    public Task<HttpResponseMessage> SendCardAsync(JsonElement about, object card) =>
        CallAsync(HttpMethod.Post, ActivitiesOf(about), MessageWith(card));

    public static object MessageWith(object card) =>
        new { type = "message", attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } } };

    public static string ActivitiesOf(JsonElement about) =>
        $"v3/conversations/{Uri.EscapeDataString(about.GetProperty("conversation").GetProperty("id").GetString() ?? "")}/activities";

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, object? body = null, string? serviceUrl = null)
    {
        _token ??= await FetchTokenAsync();
        return await CallAsync(method, path, body, _token, serviceUrl);
    }

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, object? body, string? token, string? serviceUrl = null)
    {
        var root = serviceUrl ?? new Uri(new Uri(Setting("ToBotFromChannelOpenIdMetadataUrl")), "/amer/").AbsoluteUri;
        using var request = new HttpRequestMessage(method, new Uri(new Uri(root), path));
        request.Content = body is null ? null : JsonContent.Create(body);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await _http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> AskTokenAsync(string secret) =>
        await _http.PostAsync(Setting("ToChannelFromBotLoginUrl") + "/oauth2/v2.0/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Setting("MicrosoftAppId"),
            ["client_secret"] = secret,
            ["scope"] = Setting("ToChannelFromBotOAuthScope") + "/.default",
        }));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<string> FetchTokenAsync()
    {
        var answer = await AskTokenAsync(Setting("MicrosoftAppPassword"));
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("access_token").GetString() ?? "";
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        var activity = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        if (!await IsFromTeamsAsync(request, activity))
        {
            return Results.Unauthorized();
        }

        Received.Enqueue(activity);
        return await Answer(activity);
    }

    private async Task<bool> IsFromTeamsAsync(HttpRequest request, JsonElement activity)
    {
        var keys = _keys ??= await FetchKeysAsync();
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(request.Headers.Authorization.ToString().Replace("Bearer ", ""), new()
        {
            ValidIssuer = Setting("ToBotFromChannelTokenIssuer"),
            ValidAudience = Setting("MicrosoftAppId"),
            IssuerSigningKeys = keys.GetSigningKeys(),
        });
        return result.IsValid
            && keys.Keys.Single().AdditionalData["endorsements"].ToString()?.Contains("msteams") == true
            && result.Claims["serviceurl"].Equals(activity.GetProperty("serviceUrl").GetString());
    }

    private async Task<JsonWebKeySet> FetchKeysAsync()
    {
        var metadata = await _http.GetFromJsonAsync<JsonElement>(Setting("ToBotFromChannelOpenIdMetadataUrl"));
        return new(await _http.GetStringAsync(metadata.GetProperty("jwks_uri").GetString()));
    }

    private string Setting(string name) => _settings[name] ?? throw new InvalidOperationException($"No setting {name}.");
}
