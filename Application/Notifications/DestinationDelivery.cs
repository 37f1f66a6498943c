using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Notifications;

/// <summary>Sends the first messages of one destination, one after the other, and notes what became of them.</summary>
public sealed partial class DestinationDelivery(
    DeliveryComposer composer, ITeamsMessenger messenger, SendingPace pace, IServiceScopeFactory scopes, TimeProvider time,
    IOptions<OutboxOptions> options, ILogger<DestinationDelivery> logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>The only repetition there is shall not fall into the same trouble.</summary>
    private static readonly TimeSpan PauseInDoubt = TimeSpan.FromSeconds(10);

    /// <param name="stopping">Ends the work after the message that is under way, which is still noted: it shall not come twice.</param>
    public async Task<DestinationReport> DeliverAsync(DueDestination due, DeliveryRound round, CancellationToken stopping)
    {
        var until = time.GetUtcNow().AddSeconds(options.Value.LeaseSeconds / 2.0);
        var places = new CardPlaces(due.Name, round.Places[due.Name]);
        var tried = SkipOvertaken(due.Rows);
        (string, string)? refused = null;
        foreach (var row in due.Rows.Where(row => row.Status == OutboxStatus.Waiting))
        {
            if (stopping.IsCancellationRequested || time.GetUtcNow() >= until)
            {
                break;
            }

            var composed = Compose(row, round, places);
            if (composed.Delivery is { } next && pace.Enter(next) is { } free)
            {
                row.PutOff(free);
                tried.Add(row);
                break;
            }

            row.Try();
            var outcome = await DeliverAsync(row, composed, places);
            if (composed.Delivery is { } gone)
            {
                pace.Sent(gone);
            }

            if (outcome.Result == DeliveryResult.Refused && composed.Delivery is { } delivery)
            {
                refused = (delivery.Target.ConversationId.Split(';')[0], outcome.Error ?? nameof(DeliveryResult.Refused));
                outcome = DeliveryComposer.AfterRefusal(row, outcome);
            }

            Apply(row, outcome);
            tried.Add(row);
            if (row.Status == OutboxStatus.Waiting)
            {
                break;
            }
        }

        return new(tried, places, refused);
    }

    /// <summary>A live card is drawn from the present state, so of several waiting updates only the last is worth sending.</summary>
    private List<OutboxMessage> SkipOvertaken(IReadOnlyList<OutboxMessage> rows)
    {
        var cards = rows.Where(row => row.Kind == OutboxKind.Card).GroupBy(row => (row.Name, row.TicketId));
        var overtaken = cards.SelectMany(card => card.SkipLast(1)).ToList();
        foreach (var row in overtaken)
        {
            row.Try();
            row.Supersede(time.GetUtcNow());
        }

        return overtaken;
    }

    private ComposedDelivery Compose(OutboxMessage row, DeliveryRound round, CardPlaces places)
    {
        if (row.Kind == OutboxKind.File)
        {
            return new(null);
        }

        try
        {
            return composer.Compose(row, round, places);
        }
        catch (Exception failure)
        {
            Log.DeliveryFailed(logger, failure, row.Id);
            return new(null, new DeliveryOutcome(DeliveryResult.Later, Error: failure.GetType().Name));
        }
    }

    private async Task<DeliveryOutcome> DeliverAsync(OutboxMessage row, ComposedDelivery composed, CardPlaces places)
    {
        try
        {
            return row.Kind == OutboxKind.File ? await FetchAsync(row)
                : composed.Delivery is { } delivery ? await SendAsync(composed, delivery, places)
                : composed.Outcome ?? DeliveryOutcome.Delivered(null, null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.DeliveryFailed(logger, failure, row.Id);
            return new DeliveryOutcome(DeliveryResult.Later, Error: failure.GetType().Name);
        }
    }

    private async Task<DeliveryOutcome> FetchAsync(OutboxMessage row)
    {
        await using var scope = scopes.CreateAsyncScope();
        var isLastTry = row.Attempts >= options.Value.MostAttempts;
        return await scope.ServiceProvider.GetRequiredService<FileFetcher>().FetchAsync(row, isLastTry, CancellationToken.None);
    }

    private async Task<DeliveryOutcome> SendAsync(ComposedDelivery composed, Delivery delivery, CardPlaces places)
    {
        if (composed.DeleteFirst is { } old)
        {
            await messenger.DeleteAsync(delivery.Target, old, CancellationToken.None);
        }

        var outcome = await messenger.SendAsync(delivery, CancellationToken.None);
        if (outcome.Result == DeliveryResult.Gone)
        {
            outcome = await messenger.SendAsync(DeliveryComposer.AsNew(composed, delivery), CancellationToken.None);
        }

        if (outcome is { Result: DeliveryResult.Delivered, ActivityId: { } activityId } && composed.Place is { } place)
        {
            places.Remember(place, outcome.ConversationId ?? delivery.Target.ConversationId, activityId);
        }

        return outcome;
    }

    private void Apply(OutboxMessage row, DeliveryOutcome outcome)
    {
        var now = time.GetUtcNow();
        switch (outcome.Result)
        {
            case DeliveryResult.Delivered:
                row.Deliver(now);
                break;
            case DeliveryResult.Later when outcome.Ambiguous && row.MayHaveArrived:
                // Teams has no key against doubles: a message whose answer is missing is tried once more, then left.
                row.GiveUp(outcome.Error ?? outcome.Result.ToString(), now);
                Log.GaveUp(logger, row.Id, outcome.Error);
                break;
            case DeliveryResult.Later when row.Attempts < options.Value.MostAttempts || outcome.RetryAfter is not null:
                row.TryAgain(now + (outcome.RetryAfter ?? (outcome.Ambiguous ? PauseInDoubt : Pause(row.Attempts))), outcome.Error, outcome.Ambiguous);
                break;
            default:
                row.GiveUp(outcome.Error ?? outcome.Result.ToString(), now);
                Log.GaveUp(logger, row.Id, outcome.Error);
                break;
        }
    }

    private static TimeSpan Pause(int attempts)
    {
        var seconds = Math.Min(Math.Pow(2, attempts), LongestPause.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.8 + (Random.Shared.NextDouble() * 0.4)));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Row} could not be delivered")]
        public static partial void DeliveryFailed(ILogger logger, Exception exception, long row);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Row} was given up: {Reason}")]
        public static partial void GaveUp(ILogger logger, long row, string? reason);
    }
}
