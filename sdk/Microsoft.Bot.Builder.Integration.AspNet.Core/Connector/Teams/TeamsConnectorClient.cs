using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The channel's side of teams at one service url.</summary>
public class TeamsConnectorClient : ITeamsConnectorClient
{
    private readonly HttpClient http;
    private readonly bool ownsHttp;

    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        (BaseUri, Credentials, http, ownsHttp) = (baseUri, credentials, customHttpClient, disposeHttpClient);
        Teams = new TeamsOperations(new RestCaller(http, () => BaseUri, credentials, TeamsRefusal.Instance));
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => WireJson.Settings;

    public JsonSerializerSettings DeserializationSettings => WireJson.Settings;

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual ITeamsOperations Teams { get; private set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && ownsHttp)
        {
            http.Dispose();
        }
    }
}
