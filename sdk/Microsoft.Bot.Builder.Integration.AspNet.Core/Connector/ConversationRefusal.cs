using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

internal sealed class ConversationRefusal : IRefusal
{
    public static readonly ConversationRefusal Instance = new();

    public Exception ToException(string message, HttpRequestMessageWrapper request, HttpResponseMessageWrapper response)
    {
        var body = WireJson.ReadOrDefault<ErrorResponse>(response.Content);
        var code = body?.Error?.Code;
        return new ErrorResponseException(code is null ? message : $"{message}: {code}")
        {
            Request = request,
            Response = response,
            Body = body,
        };
    }
}
