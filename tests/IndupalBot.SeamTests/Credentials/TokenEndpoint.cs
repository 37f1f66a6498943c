using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>Entra's token endpoint on this machine, by HTTPS as the identity libraries insist.</summary>
internal sealed class TokenEndpoint : IAsyncDisposable
{
    public const string Token = "the-bots-token";

    // Making a key takes longer than most tests.
    private static readonly X509Certificate2 Certificate = Certificates.New();

    private readonly WebApplication app;

    private TokenEndpoint()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server => server.ListenLocalhostWithHttps(Certificate));
        app = builder.Build();
        app.MapPost("/{tenant}/oauth2/v2.0/token", IssueAsync);
    }

    public ConcurrentQueue<(string Tenant, IFormCollection Form)> Requests { get; } = [];

    public string Url => app.Urls.First();

    public static async Task<TokenEndpoint> StartAsync()
    {
        var endpoint = new TokenEndpoint();
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> IssueAsync(string tenant, HttpRequest request)
    {
        Requests.Enqueue((tenant, await request.ReadFormAsync()));
        return Results.Json(new { access_token = Token, token_type = "Bearer", expires_in = 3600 });
    }
}
