using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The channel's side of conversations at one service url.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly bool ownsHttp;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        (BaseUri, Credentials, Http, ownsHttp) = (baseUri, credentials, customHttpClient, disposeHttpClient);
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => WireJson.Settings;

    public JsonSerializerSettings DeserializationSettings => WireJson.Settings;

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal HttpClient Http { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && ownsHttp)
        {
            Http.Dispose();
        }
    }
}
