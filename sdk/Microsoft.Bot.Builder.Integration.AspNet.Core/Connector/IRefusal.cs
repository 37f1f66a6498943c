using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Which exception a refused request becomes: conversations and teams differ in it.</summary>
internal interface IRefusal
{
    Exception ToException(string message, HttpRequestMessageWrapper request, HttpResponseMessageWrapper response);
}
