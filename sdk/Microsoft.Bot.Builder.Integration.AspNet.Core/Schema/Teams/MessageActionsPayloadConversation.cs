using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation()
    {
    }

    public MessageActionsPayloadConversation(string conversationIdentityType = null, string id = null, string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
