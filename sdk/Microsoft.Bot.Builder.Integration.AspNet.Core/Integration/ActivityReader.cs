using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An activity from a request's body, of bounded size and depth.</summary>
internal static class ActivityReader
{
    private const int MaxBytes = 1024 * 1024;
    private const int FirstBytes = 16 * 1024;

    private static readonly JsonDocumentOptions StrictForm = new() { MaxDepth = WireJson.MaxDepth, AllowDuplicateProperties = false };

    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        CheckHead(request);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBytes);
        try
        {
            var length = 0;
            int read;
            while ((read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > MaxBytes)
                {
                    throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge);
                }

                buffer = length == buffer.Length ? Grown(buffer) : buffer;
            }

            return Parse(buffer, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void CheckHead(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw new RefusedRequestException(StatusCodes.Status405MethodNotAllowed);
        }

        if (!IsJson(request.ContentType))
        {
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > MaxBytes)
        {
            throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge);
        }

        // Without a token nothing can come of it, so nothing is read.
        if (request.Headers.Authorization.Count != 1)
        {
            throw new RefusedRequestException(StatusCodes.Status401Unauthorized);
        }
    }

    private static bool IsJson(string contentType)
    {
        var mediaType = contentType.AsSpan();
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType[..end]).Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static Activity Parse(byte[] buffer, int length)
    {
        try
        {
            CheckForm(buffer.AsMemory(0, length));
            var activity = WireJson.Read<Activity>(new MemoryStream(buffer, 0, length, writable: false));
            return string.IsNullOrEmpty(activity?.Type)
                ? throw new RefusedRequestException(StatusCodes.Status400BadRequest)
                : activity;
        }
        catch (Exception failure) when (failure is Newtonsoft.Json.JsonException or System.Text.Json.JsonException or FormatException or ArgumentException or OverflowException)
        {
            throw new RefusedRequestException(StatusCodes.Status400BadRequest, failure);
        }
    }

    /// <summary>
    /// JSON to the letter, before the lenient reader sees it: with a field said twice, whoever checks it and whoever uses it may each believe
    /// another one.
    /// </summary>
    private static void CheckForm(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text, StrictForm);
    }
}
