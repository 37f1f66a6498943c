using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

    public MessagingExtensionAction(
        object data = null,
        TaskModuleRequestContext context = null,
        string commandId = null,
        string commandContext = null,
        string botMessagePreviewAction = null,
        IList<Activity> botActivityPreview = null,
        MessageActionsPayload messagePayload = null)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
        Data = data;
        Context = context;
    }

    [JsonProperty("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    [JsonProperty("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }

    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}
