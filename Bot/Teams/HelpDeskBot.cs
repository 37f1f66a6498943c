using System.Globalization;
using IndupalBot.Application.People;
using IndupalBot.Dialogs;
using IndupalBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace IndupalBot.Bot.Teams;

/// <summary>Translates between Teams' activities and the desk's turns. It decides nothing.</summary>
internal sealed class HelpDeskBot(TurnRunner turns, RosterKeeper rosters) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(TurnReader.Message((Activity)turnContext.Activity), cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var answer = await turns.RunAsync(TurnReader.Press((Activity)turnContext.Activity, invokeValue.Action), cancellationToken);
        CultureInfo.CurrentUICulture = Languages.Of(((Activity)turnContext.Activity).Locale);
        return answer.Card is { } card ? CardAnswer.Card(card) : CardAnswer.Message(answer.Text ?? HostTexts.Done);
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(TurnReader.Event((Activity)turnContext.Activity, TurnKind.Installed), cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(TurnReader.Event((Activity)turnContext.Activity, TurnKind.Removed), cancellationToken);

    /// <summary>
    /// Who joined or left is not believed but looked up in the roster, so the order of such events does not matter. The bot's own coming
    /// and going comes as an installation.
    /// </summary>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        TurnReader.IsOfMembers((Activity)turnContext.Activity)
            ? rosters.ChangedAsync(TurnReader.PlacesOf((Activity)turnContext.Activity), cancellationToken)
            : Task.CompletedTask;
}
