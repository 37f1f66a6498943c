using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayload
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    [JsonProperty("body")]
    public MessageActionsPayloadBody Body { get; set; }

    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    [JsonProperty("deleted")]
    public bool? Deleted { get; set; }

    [JsonProperty("from")]
    public MessageActionsPayloadFrom From { get; set; }

    [JsonProperty("importance")]
    public string Importance { get; set; }

    [JsonProperty("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    [JsonProperty("linkToMessage")]
    public Uri LinkToMessage { get; set; }

    [JsonProperty("locale")]
    public string Locale { get; set; }

    [JsonProperty("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    [JsonProperty("messageType")]
    public string MessageType { get; set; }

    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty("subject")]
    public string Subject { get; set; }

    [JsonProperty("summary")]
    public string Summary { get; set; }
}
