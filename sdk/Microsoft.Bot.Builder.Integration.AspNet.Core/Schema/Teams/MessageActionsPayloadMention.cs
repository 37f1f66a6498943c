using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention()
    {
    }

    public MessageActionsPayloadMention(int? id = default, string mentionText = null, MessageActionsPayloadFrom mentioned = null)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    [JsonProperty("id")]
    public int? Id { get; set; }

    [JsonProperty("mentionText")]
    public string MentionText { get; set; }

    [JsonProperty("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
