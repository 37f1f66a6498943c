using System.Globalization;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.People;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Dialogs.Extension;

/// <summary>
/// The message extension. It is used in chats that the bot is not in, so unlike a turn it remembers nothing of where it was asked; what it
/// registers is one transaction like a turn, and the same press again gets the same answer.
/// </summary>
public sealed partial class ExtensionDesk(IServiceScopeFactory scopes, ILogger<ExtensionDesk> logger)
{
    private const int MostRuns = 12;

    public async Task<SearchAnswer> SearchAsync(TurnInput asked, string? text, int skip, int count, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = Languages.Of(asked.Sender.Locale);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseSharing>().SearchAsync(asked.Sender, text, skip, count, cancellationToken);
    }

    /// <returns>Null when the address is of no case that the person may see.</returns>
    public async Task<SharedCase?> UnfurlAsync(TurnInput asked, string? url, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = Languages.Of(asked.Sender.Locale);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseSharing>().UnfurlAsync(asked.Sender, url, cancellationToken);
    }

    /// <summary>Without a press the dialog is opened, with one what was filled in is registered.</summary>
    public async Task<TurnAnswer> MakeCaseAsync(TurnInput asked, QuotedMessage message, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = Languages.Of(asked.Sender.Locale);
        for (var run = 1; ; run++)
        {
            try
            {
                return await TryAsync(asked, message, cancellationToken);
            }
            catch (RuleViolationException refused)
            {
                return new(null, Refusals.Sentence(refused));
            }
            catch (Exception overtaken) when (run < MostRuns && TurnJournal.WasOvertaken(overtaken))
            {
                Log.Overtaken(logger, run, overtaken.GetType().Name);
            }
        }
    }

    private async Task<TurnAnswer> TryAsync(TurnInput asked, QuotedMessage message, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var journal = services.GetRequiredService<TurnJournal>();
        if (await journal.FindAsync(asked.Key, asked.ActivityKey, cancellationToken) is { } recorded)
        {
            return TurnAnswer.FromJson(recorded.Answer);
        }

        var presser = await services.GetRequiredService<PeopleRegister>().RecogniseAsync(asked.Sender, cancellationToken);
        var dialog = services.GetRequiredService<MessageCaseDialog>();
        if (asked.Press is not { } press)
        {
            return await dialog.OpenAsync(asked, presser, message, cancellationToken);
        }

        var answer = await dialog.SubmitAsync(asked, presser, message, press, cancellationToken);
        if (answer.Text is not null)
        {
            journal.Record(asked.Key, answer.ToJson());
            await journal.CommitAsync(cancellationToken);
        }

        return answer;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "The registration of a message was overtaken in run {Run}: {Reason}")]
        public static partial void Overtaken(ILogger logger, int run, string reason);
    }
}
