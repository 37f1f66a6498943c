using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The HTTP answer to an activity: an invoke's status and its bare body, or an empty 200.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
        {
            response.ContentLength = 0;
            return;
        }

        var body = WireJson.ToUtf8(answer.Body);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Count;
        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }
}
