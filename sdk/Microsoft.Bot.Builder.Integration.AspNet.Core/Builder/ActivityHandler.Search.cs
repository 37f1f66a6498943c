using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Choices that a card's field looks up while somebody types.</summary>
public partial class ActivityHandler
{
    private const string PlainSearch = "search";

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static SearchInvokeValue SearchOf(IInvokeActivity activity)
    {
        var value = ReadSearch(activity.Value);
        // Teams leaves the kind out where it goes without saying.
        value.Kind ??= activity.ChannelId == Channels.Msteams ? PlainSearch : null;
        return value switch
        {
            { Kind: null or "" } => throw BadInvoke("BadRequest", "Missing kind property for search"),
            { QueryText: null } => throw BadInvoke("BadRequest", "Missing queryText property for search"),
            _ => value,
        };
    }

    private static SearchInvokeValue ReadSearch(object value)
    {
        try
        {
            return value switch
            {
                SearchInvokeValue typed => typed,
                JObject json => json.ToObject<SearchInvokeValue>(WireJson.Serializer),
                null => throw BadInvoke("BadRequest", "Missing value property for search"),
                _ => throw BadInvoke("BadRequest", "Value property is not properly formed for search"),
            };
        }
        catch (JsonException)
        {
            throw BadInvoke("BadRequest", "Value property is not properly formed for search");
        }
    }
}
