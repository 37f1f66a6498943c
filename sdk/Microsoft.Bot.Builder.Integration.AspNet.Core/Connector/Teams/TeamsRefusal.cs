using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

internal sealed class TeamsRefusal : IRefusal
{
    public static readonly TeamsRefusal Instance = new();

    public Exception ToException(string message, HttpRequestMessageWrapper request, HttpResponseMessageWrapper response) =>
        new HttpOperationException(message) { Request = request, Response = response };
}
