using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot in Teams as one method for each thing that Teams tells or asks it.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        try
        {
            return await OnTeamsInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    /// <summary>A button of the old card kind, whose invoke has no name.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => throw NotImplemented();

    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    private static T ValueAs<T>(ITurnContext<IInvokeActivity> turnContext)
        where T : class
    {
        try
        {
            return turnContext.Activity.Value is JObject json
                ? json as T ?? json.ToObject<T>(WireJson.Serializer)
                : throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        catch (JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
    }

    private static async Task<InvokeResponse> DoneAsync(Task work)
    {
        await work.ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private async Task<InvokeResponse> OnTeamsInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => turnContext.Activity.Name switch
        {
            null when turnContext.Activity.ChannelId == Channels.Msteams =>
                await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false),
            "fileConsent/invoke" => await OnTeamsFileConsentAsync(
                turnContext, ValueAs<FileConsentCardResponse>(turnContext), cancellationToken).ConfigureAwait(false),
            "composeExtension/query" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionQueryAsync(turnContext, ValueAs<MessagingExtensionQuery>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/selectItem" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSelectItemAsync(turnContext, ValueAs<JObject>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/submitAction" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, ValueAs<MessagingExtensionAction>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/fetchTask" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, ValueAs<MessagingExtensionAction>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/queryLink" => CreateInvokeResponse(
                await OnTeamsAppBasedLinkQueryAsync(turnContext, ValueAs<AppBasedLinkQuery>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/anonymousQueryLink" => CreateInvokeResponse(
                await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, ValueAs<AppBasedLinkQuery>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/querySettingUrl" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turnContext, ValueAs<MessagingExtensionQuery>(turnContext), cancellationToken).ConfigureAwait(false)),
            "task/fetch" => CreateInvokeResponse(
                await OnTeamsTaskModuleFetchAsync(turnContext, ValueAs<TaskModuleRequest>(turnContext), cancellationToken).ConfigureAwait(false)),
            "task/submit" => CreateInvokeResponse(
                await OnTeamsTaskModuleSubmitAsync(turnContext, ValueAs<TaskModuleRequest>(turnContext), cancellationToken).ConfigureAwait(false)),
            "composeExtension/setting" => await DoneAsync(
                OnTeamsMessagingExtensionConfigurationSettingAsync(turnContext, ValueAs<JObject>(turnContext), cancellationToken)).ConfigureAwait(false),
            "composeExtension/onCardButtonClicked" => await DoneAsync(
                OnTeamsMessagingExtensionCardButtonClickedAsync(turnContext, ValueAs<JObject>(turnContext), cancellationToken)).ConfigureAwait(false),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false),
        };
}
