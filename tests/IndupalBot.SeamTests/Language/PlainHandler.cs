namespace IndupalBot.SeamTests.Language;

internal sealed class PlainHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = request.RequestUri is { } address ? new UriBuilder(address) { Scheme = Uri.UriSchemeHttp }.Uri : null;
        return base.SendAsync(request, cancellationToken);
    }
}
