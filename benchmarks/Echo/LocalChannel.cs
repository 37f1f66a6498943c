using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>Connector, token endpoint and published keys on this machine; they do as little as they can.</summary>
internal sealed class LocalChannel : IAsyncDisposable
{
    private static readonly byte[] Given = "{\"id\":\"1764000000999\"}"u8.ToArray();

    private readonly WebApplication app;
    private long replies;

    private LocalChannel()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/openid", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{Url}/keys" }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Key.Published() } }));
        app.MapPost("/login/oauth2/v2.0/token", () => Results.Json(new { access_token = "bot", token_type = "Bearer", expires_in = 3600 }));
        app.MapPost("/emea/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
    }

    public ChannelKey Key { get; } = new();

    public string Url => app.Urls.First();

    public string ServiceUrl => $"{Url}/emea/";

    public long Replies => Interlocked.Read(ref replies);

    public static async Task<LocalChannel> StartAsync()
    {
        var channel = new LocalChannel();
        await channel.app.StartAsync();
        return channel;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref replies);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Given.Length;
        await http.Response.Body.WriteAsync(Given);
    }
}
