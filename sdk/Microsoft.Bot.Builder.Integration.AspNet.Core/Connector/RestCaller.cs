using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One request and its answer. Nothing is tried twice: sends are not idempotent, so whoever sends decides.</summary>
internal sealed class RestCaller(HttpClient http, Func<Uri> baseUri, ServiceClientCredentials credentials, IRefusal refusal)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private static readonly MediaTypeHeaderValue JsonUtf8 = new("application/json", "utf-8");

    public async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var (request, response) = await SendAsync(method, path, body, customHeaders, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<T>
        {
            Request = request,
            Response = response,
            Body = await ReadAsync<T>(request, response, cancellationToken).ConfigureAwait(false),
        };
    }

    public async Task<HttpOperationResponse> CallAsync(
        HttpMethod method,
        string path,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var (request, response) = await SendAsync(method, path, null, customHeaders, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> SendAsync(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var request = NewRequest(method, path, body, customHeaders);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw await RefusedAsync(request, response, cancellationToken).ConfigureAwait(false);
        }

        return (request, response);
    }

    private HttpRequestMessage NewRequest(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> customHeaders)
    {
        // Joined as text: Uri would swallow the last segment of a service url without a slash.
        var request = new HttpRequestMessage(method, $"{baseUri().AbsoluteUri.TrimEnd('/')}/{path}");
        request.Headers.Accept.Add(Json);
        if (body is not null)
        {
            request.Content = JsonContentOf(body);
        }

        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
    }

    private static ByteArrayContent JsonContentOf(object body)
    {
        var bytes = WireJson.ToUtf8(body);
        return new ByteArrayContent(bytes.Array, bytes.Offset, bytes.Count) { Headers = { ContentType = JsonUtf8 } };
    }

    private static async Task<T> ReadAsync<T>(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return WireJson.Read<T>(stream);
        }
        catch (JsonException unreadable)
        {
            throw new RestException($"The answer to {request.Method} {request.RequestUri} is not what was expected.", unreadable);
        }
    }

    private async Task<Exception> RefusedAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        using (request)
        using (response)
        {
            var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return refusal.ToException(
                $"Operation returned an invalid status code '{response.StatusCode}'",
                new HttpRequestMessageWrapper(request, null),
                new HttpResponseMessageWrapper(response, content));
        }
    }
}
