using System.Globalization;
using IndupalBot.Application.People;
using IndupalBot.Dialogs;
using IndupalBot.Dialogs.Extension;
using IndupalBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Teams;

/// <summary>Translates between Teams' activities and the desk's turns. It decides nothing.</summary>
internal sealed partial class HelpDeskBot(
    TurnRunner turns, ExtensionDesk extension, RosterKeeper rosters, TimeProvider time, IOptions<TeamsOptions> options, ILogger<HelpDeskBot> logger) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turns.RunAsync(TurnReader.Message((Activity)turnContext.Activity), cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        // A press that has begun is carried out even if nobody waits for its answer any more.
        var pressing = turns.RunAsync(TurnReader.Press((Activity)turnContext.Activity, invokeValue.Action), CancellationToken.None);
        if (!await InTimeAsync(pressing, (Activity)turnContext.Activity))
        {
            return CardAnswer.Message(HostTexts.StillWorking);
        }

        var answer = await pressing;
        return answer.Card is { } card ? CardAnswer.Card(card) : CardAnswer.Message(answer.Text ?? HostTexts.Done);
    }

    /// <summary>Teams gives up on an invoke after five seconds and then shows an error of its own.</summary>
    private async Task<bool> EndsInTimeAsync(Task pressing)
    {
        using var over = new CancellationTokenSource();
        var first = await Task.WhenAny(pressing, Task.Delay(TimeSpan.FromSeconds(options.Value.InvokeSeconds), time, over.Token));
        await over.CancelAsync();
        return first == pressing;
    }

    private async Task WatchAsync(Task pressing)
    {
        try
        {
            await pressing;
        }
        catch (Exception failure)
        {
            Log.LatePressFailed(logger, failure);
        }
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

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A press that took longer than Teams waits failed")]
        public static partial void LatePressFailed(ILogger logger, Exception exception);
    }
}
