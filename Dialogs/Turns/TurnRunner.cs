using System.Globalization;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Data.Conversations;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Dialogs.Turns;

/// <summary>
/// Runs a turn as one transaction. The same turn again gets the recorded answer. When another turn was faster the whole turn is
/// run again on what that one left, which is safe because nothing leaves before the commit.
/// </summary>
public sealed partial class TurnRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<TurnRunner> logger)
{
    private const int MostRuns = 12;

    public async Task<TurnAnswer> RunAsync(TurnInput input, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = Languages.Of(input.Sender.Locale);
        for (var run = 1; ; run++)
        {
            try
            {
                return await TryAsync(input, null, cancellationToken);
            }
            catch (RuleViolationException refused)
            {
                return await RefuseAsync(input, refused, cancellationToken);
            }
            catch (Exception overtaken) when (run < MostRuns && TurnJournal.WasOvertaken(overtaken))
            {
                Log.Overtaken(logger, run, overtaken.GetType().Name);
            }
        }
    }

    /// <summary>
    /// Drops what the refused turn began, and answers with the reason and the present state. It is recorded for this one activity only:
    /// the same press later may well be granted, e.g. when the person has joined the group meanwhile.
    /// </summary>
    private async Task<TurnAnswer> RefuseAsync(TurnInput input, RuleViolationException refused, CancellationToken cancellationToken)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return await TryAsync(input, refused, cancellationToken);
            }
            catch (Exception overtaken) when (run < MostRuns && TurnJournal.WasOvertaken(overtaken))
            {
                Log.Overtaken(logger, run, overtaken.GetType().Name);
            }
        }
    }

    private async Task<TurnAnswer> TryAsync(TurnInput input, RuleViolationException? refused, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var journal = services.GetRequiredService<TurnJournal>();
        if (await journal.FindAsync(input.Key, input.ActivityKey, cancellationToken) is { } recorded)
        {
            return TurnAnswer.FromJson(recorded.Answer);
        }

        var turn = await BeginAsync(input, services, cancellationToken);
        CultureInfo.CurrentUICulture = Languages.Of(turn.IsPersonal ? turn.Person.Locale : Languages.OfTheDesk);
        var reply = refused is null
            ? await services.GetRequiredService<DialogRouter>().RouteAsync(turn, cancellationToken)
            : await services.GetRequiredService<Refusals>().ExplainAsync(turn, refused, cancellationToken);
        var answer = Answer(turn, reply, journal);
        if (input.Press?.Verb != CardVerbs.TicketRefresh)
        {
            journal.Record(refused is null ? input.Key : input.ActivityKey, answer == TurnAnswer.Empty ? null : answer.ToJson());
            await journal.CommitAsync(cancellationToken);
        }

        return answer;
    }

    private async Task<Turn> BeginAsync(TurnInput input, IServiceProvider services, CancellationToken cancellationToken)
    {
        var person = await services.GetRequiredService<PeopleRegister>().RecogniseAsync(input.Sender, cancellationToken);
        var conversation = await services.GetRequiredService<ConversationRegister>().HearAsync(input.Conversation, person.Id, cancellationToken);
        return new Turn(input, person, conversation, time.GetUtcNow());
    }

    /// <summary>A press is answered at once; everything else goes through the outbox, where it cannot get lost.</summary>
    private static TurnAnswer Answer(Turn turn, Reply reply, TurnJournal journal)
    {
        var destination = turn.IsPersonal ? Destinations.Person(turn.Person.Id) : Destinations.Conversation(turn.Conversation.Id);
        if (!turn.IsAnsweredAtOnce && (reply.Text is not null || reply.Card is not null))
        {
            var written = reply.Text is { } text ? new WrittenMessage(text) : new WrittenMessage(null, CardOf(reply));
            journal.Send(destination, written with { ThreadRootId = turn.Input.ThreadRootId }, nameof(Reply));
        }

        foreach (var message in reply.Messages)
        {
            journal.Send(destination, message with { ThreadRootId = message.ThreadRootId ?? turn.Input.ThreadRootId }, nameof(Reply));
        }

        return turn.IsAnsweredAtOnce ? new TurnAnswer(CardOf(reply), reply.Card is null ? reply.Text : null) : TurnAnswer.Empty;
    }

    private static string? CardOf(Reply reply) => reply.Card is { } card ? CardJson.Of(card) : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "A turn was overtaken in run {Run}: {Reason}")]
        public static partial void Overtaken(ILogger logger, int run, string reason);
    }
}
