using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Turns;

/// <summary>Answers what Teams asks of a bot with a message extension, dialogs, fields that search and files.</summary>
internal sealed class ExtensionBot : TeamsActivityHandler
{
    public FileConsentCardResponse? Declined { get; private set; }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var text = $"{query.CommandId} {query.Parameters[0].Name}={query.Parameters[0].Value} {query.QueryOptions.Skip}+{query.QueryOptions.Count}";
        var preview = new HeroCard { Title = text, Tap = new CardAction { Type = "invoke", Value = new JObject { ["ticket"] = 7 } } };
        return Task.FromResult(Result("list", new MessagingExtensionAttachment
        {
            ContentType = "application/vnd.microsoft.card.adaptive",
            Content = new JObject { ["type"] = "AdaptiveCard" },
            Preview = new Attachment { ContentType = HeroCard.ContentType, Content = preview },
        }));
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) =>
        Task.FromResult(Result("grid", new MessagingExtensionAttachment { ContentType = "text", Content = query["ticket"]!.Value<int>() }));

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(Result("list", new MessagingExtensionAttachment { ContentType = "text", Content = query.Url }));

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Type = "auth" } });

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(new MessagingExtensionActionResponse
        {
            ComposeExtension = Result("list", new MessagingExtensionAttachment
            {
                ContentType = "text",
                Content = $"{action.CommandContext} {((JObject)action.Data)["level"]} {action.MessagePayload.Body.Content} {action.MessagePayload.LinkToMessage}",
            }).ComposeExtension,
        });

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse("edit") });

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse("send") });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse
        {
            Task = new TaskModuleContinueResponse(new TaskModuleTaskInfo
            {
                Title = $"{((JObject)taskModuleRequest.Data)["ticket"]} {taskModuleRequest.Context.Theme}",
                Height = "small",
                Width = 400,
                Card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JObject { ["type"] = "AdaptiveCard" } },
            }),
        });

    protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(new SearchInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.search.searchResponse",
            Value = new { results = new[] { new { title = $"{invokeValue.Kind}: {invokeValue.QueryText}", value = $"{invokeValue.QueryOptions?.Top}" } } },
        });

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        Declined = fileConsentCardResponse;
        return Task.CompletedTask;
    }

    private static MessagingExtensionResponse Result(string layout, MessagingExtensionAttachment attachment) => new()
    {
        ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = layout, Attachments = [attachment] },
    };
}
