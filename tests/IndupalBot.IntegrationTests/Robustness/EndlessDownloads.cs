using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>A file server that answers at once and then sends nothing, until it is mended.</summary>
internal sealed class EndlessDownloads : HttpMessageHandler
{
    private const string FilesClient = "TeamsFiles";
    private readonly SemaphoreSlim begins = new(0);
    private int begun;

    public bool IsMended { get; set; }

    /// <summary>Downloads that ever began.</summary>
    public int Begun => Volatile.Read(ref begun);

    /// <summary>Completes when the next download has begun.</summary>
    public Task BeginsAsync() => begins.WaitAsync(TimeSpan.FromSeconds(30));

    public void Serve(IServiceCollection services) => services.PostConfigure<HttpClientFactoryOptions>(
        FilesClient, options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = this));

    protected override void Dispose(bool disposing)
    {
        begins.Dispose();
        base.Dispose(disposing);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref begun);
        begins.Release();
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = IsMended ? new ByteArrayContent([1, 2, 3]) : new StreamContent(new SilentStream()),
        });
    }
}
