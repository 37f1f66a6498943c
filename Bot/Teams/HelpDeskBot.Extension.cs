using System.Globalization;
using IndupalBot.Dialogs;
using IndupalBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.Bot.Teams;

/// <summary>The message extension: cases to share, a case from a message, links that unfurl.</summary>
internal sealed partial class HelpDeskBot
{
    private const string Searched = "q";

    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var text = TurnReader.Clean(query?.Parameters?.FirstOrDefault(parameter => parameter.Name == Searched)?.Value?.ToString());
        var searching = extension.SearchAsync(
            TurnReader.Extension(activity), text, query?.QueryOptions?.Skip ?? 0, query?.QueryOptions?.Count ?? int.MaxValue, CancellationToken.None);
        return await InTimeAsync(searching, activity) ? ExtensionAnswer.Of(await searching) : ExtensionAnswer.Said(HostTexts.SearchTookLong);
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var unfurling = extension.UnfurlAsync(TurnReader.Extension(activity), query?.Url, CancellationToken.None);
        return ExtensionAnswer.Of(await InTimeAsync(unfurling, activity) ? await unfurling : null);
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        MakeCaseAsync((Activity)turnContext.Activity, action, TurnReader.Extension((Activity)turnContext.Activity));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        MakeCaseAsync(
            (Activity)turnContext.Activity, action,
            TurnReader.Extension((Activity)turnContext.Activity, action?.MessagePayload?.Id, action?.Data as JObject));

    private async Task<MessagingExtensionActionResponse> MakeCaseAsync(Activity activity, MessagingExtensionAction? action, TurnInput asked)
    {
        var making = extension.MakeCaseAsync(asked, QuotedMessageReader.Read(action?.MessagePayload, activity), CancellationToken.None);
        return await InTimeAsync(making, activity)
            ? ExtensionAnswer.Of(await making, HostTexts.MessageCaseTitle)
            : ExtensionAnswer.Closed(asked.Press is null ? HostTexts.SearchTookLong : HostTexts.CaseTookLong);
    }

    /// <summary>What goes on afterwards is watched; what is said now is said in the person's language.</summary>
    private async Task<bool> InTimeAsync(Task asked, Activity activity)
    {
        var isInTime = await EndsInTimeAsync(asked);
        CultureInfo.CurrentUICulture = Languages.Of(activity.Locale);
        if (!isInTime)
        {
            _ = WatchAsync(asked);
        }

        return isInTime;
    }
}
