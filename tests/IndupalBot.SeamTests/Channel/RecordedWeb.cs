using System.Collections.Concurrent;
using System.Net;

namespace IndupalBot.SeamTests.Channel;

/// <summary>A web where nothing is found: it only notes what it was asked for.</summary>
internal sealed class RecordedWeb : HttpMessageHandler, IHttpClientFactory
{
    public ConcurrentQueue<string> Asked { get; } = [];

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Enqueue($"{request.RequestUri}");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request });
    }
}
