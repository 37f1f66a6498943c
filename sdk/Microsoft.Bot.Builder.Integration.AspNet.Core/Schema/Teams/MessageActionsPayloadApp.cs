using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp()
    {
    }

    public MessageActionsPayloadApp(string applicationIdentityType = null, string id = null, string displayName = null)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
