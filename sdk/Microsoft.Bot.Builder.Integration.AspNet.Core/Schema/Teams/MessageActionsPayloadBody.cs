using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody()
    {
    }

    public MessageActionsPayloadBody(string contentType = null, string content = null)
    {
        ContentType = contentType;
        Content = content;
    }

    [JsonProperty("content")]
    public string Content { get; set; }

    [JsonProperty("contentType")]
    public string ContentType { get; set; }
}
