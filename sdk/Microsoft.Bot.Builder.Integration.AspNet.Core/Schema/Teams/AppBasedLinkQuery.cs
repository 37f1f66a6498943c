using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    [JsonProperty("state")]
    public string State { get; set; }

    [JsonProperty("url")]
    public string Url { get; set; }
}
