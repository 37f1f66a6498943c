using System.Net;
using IndupalBot.Application.Files;
using IndupalBot.Application.Notifications;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

/// <summary>Downloads what people send. The bot's token goes to the conversation's own service only, and no address from outside is followed blindly.</summary>
internal sealed class TeamsFileSource(
    IHttpClientFactory clients, TeamsConnection connection, IOptions<TeamsOptions> teams, IOptions<FileStoreOptions> files, TimeProvider time) : IFileSource
{
    public const string ClientName = "TeamsFiles";

    public async Task<DeliveryOutcome> DownloadAsync(string url, bool needsToken, string serviceUrl, Stream target, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsTrusted(address, new Uri(serviceUrl), needsToken))
        {
            return new(DeliveryResult.Rejected, Error: "UntrustedHost");
        }

        // The client's own limit ends with the headers; a body that never ends would hold its place for ever.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(files.Value.DownloadSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        return await OutcomeReader.ReadAsync(() => FetchAsync(address, needsToken ? serviceUrl : null, target, either.Token), isRepeatable: true, cancellationToken);
    }

    private bool IsTrusted(Uri address, Uri service, bool needsToken)
    {
        var sameHost = address.Authority == service.Authority && address.Scheme == service.Scheme;
        var fileHost = address.Scheme == Uri.UriSchemeHttps
            && teams.Value.FileHosts.Any(host => address.Host == host || address.Host.EndsWith('.' + host, StringComparison.OrdinalIgnoreCase));
        return sameHost || (fileHost && !needsToken);
    }

    private async Task<DeliveryOutcome> FetchAsync(Uri address, string? authorisedBy, Stream target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (authorisedBy is not null)
        {
            await AuthoriseAsync(request, authorisedBy, cancellationToken);
        }

        using var response = await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            var passing = response.StatusCode is HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500;
            return new(passing ? DeliveryResult.Later : DeliveryResult.Rejected, Error: $"{(int)response.StatusCode}");
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await CopyAsync(body, target, cancellationToken);
    }

    private async Task<DeliveryOutcome> CopyAsync(Stream body, Stream target, CancellationToken cancellationToken)
    {
        var buffer = new byte[81_920];
        long copied = 0;
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            copied += read;
            if (copied > files.Value.LargestBytes)
            {
                return new(DeliveryResult.Rejected, Error: FileRules.TooLarge);
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return DeliveryOutcome.Delivered(null, null);
    }

    /// <summary>With the same credentials, and the same care about where they go, as a message to that service.</summary>
    private async Task AuthoriseAsync(HttpRequestMessage request, string serviceUrl, CancellationToken cancellationToken)
    {
        using var connector = await connection.OpenAsync(serviceUrl, cancellationToken);
        await connector.Credentials.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
