using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The REST service. Every call has a blocking and an awaitable form, which differ in one flag.</summary>
internal sealed class LanguageService
{
    private const int Ok = 200;
    private const int Accepted = 202;

    private readonly string root;
    private readonly string apiVersion;
    private readonly HttpPipeline pipeline;

    public LanguageService(Uri endpoint, HttpPipelinePolicy authentication, TextAnalyticsClientOptions options)
    {
        root = endpoint.AbsoluteUri.TrimEnd('/');
        apiVersion = options.Version switch
        {
            TextAnalyticsClientOptions.ServiceVersion.V2022_05_01 => "2022-05-01",
            TextAnalyticsClientOptions.ServiceVersion.V2023_04_01 => "2023-04-01",
            _ => throw new NotSupportedException($"This version of the service is not spoken: {options.Version}"),
        };
        Options = options;
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ServiceFailure(),
        });
    }

    public TextAnalyticsClientOptions Options { get; }

    public ValueTask<Response> AnalyzeAsync(RequestContent body, bool showStatistics, bool async, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Post, Address("/language/:analyze-text", showStatistics ? "&showStats=true" : string.Empty), body, Ok, async, cancellationToken);

    public ValueTask<Response> StartJobAsync(RequestContent body, bool async, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Post, Address("/language/analyze-text/jobs"), body, Accepted, async, cancellationToken);

    public ValueTask<Response> JobAsync(string jobId, bool showStatistics, bool async, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Get, Address(JobPath(jobId), showStatistics ? "&showStats=true" : string.Empty), null, Ok, async, cancellationToken);

    public ValueTask<Response> CancelJobAsync(string jobId, bool async, CancellationToken cancellationToken) =>
        SendAsync(RequestMethod.Post, Address(JobPath(jobId) + ":cancel"), null, Accepted, async, cancellationToken);

    /// <summary>A link's own host is not believed: the key goes to the endpoint only.</summary>
    public ValueTask<Response> FollowAsync(string link, bool async, CancellationToken cancellationToken)
    {
        var target = new Uri(new Uri(root), link);
        return SendAsync(RequestMethod.Get, new Uri(new Uri(root), target.PathAndQuery), null, Ok, async, cancellationToken);
    }

    public static JsonElement Read(Response response)
    {
        using var body = JsonDocument.Parse(response.Content);
        return body.RootElement.Clone();
    }

    private static string JobPath(string jobId) => "/language/analyze-text/jobs/" + Uri.EscapeDataString(jobId);

    private Uri Address(string path, string more = "") => new($"{root}{path}?api-version={apiVersion}{more}");

    private async ValueTask<Response> SendAsync(
        RequestMethod method, Uri address, RequestContent body, int expected, bool async, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add(HttpHeader.Common.JsonAccept);
        if (body is not null)
        {
            message.Request.Headers.Add(HttpHeader.Common.JsonContentType);
            message.Request.Content = body;
        }

        if (async)
        {
            await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            pipeline.Send(message, cancellationToken);
        }

        return message.Response.Status == expected ? message.Response : throw new RequestFailedException(message.Response);
    }
}
