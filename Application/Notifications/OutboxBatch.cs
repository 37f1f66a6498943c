using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Notifications;

/// <summary>Delivers the first rows of one destination, one after the other, and writes down what became of them.</summary>
public sealed partial class OutboxBatch(
    HelpDeskDbContext db, WriteGate gate, DeliveryComposer composer, FileFetcher files, ITeamsMessenger messenger,
    TimeProvider time, IOptions<OutboxOptions> options, OutboxLease own, ILogger<OutboxBatch> logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <param name="stopping">Ends the batch after the message that is under way, which is still written down: it shall not come twice.</param>
    public async Task DeliverAsync(IReadOnlyList<long> ids, CancellationToken stopping)
    {
        var until = time.GetUtcNow().AddSeconds(options.Value.LeaseSeconds / 2.0);
        await db.Database.OpenConnectionAsync(stopping);
        var rows = await LeaseAsync(ids, stopping);
        SkipOvertaken(rows);
        var untried = new Queue<OutboxMessage>(rows.Where(row => row.Status == OutboxStatus.Waiting));
        while (!stopping.IsCancellationRequested && time.GetUtcNow() < until && untried.TryDequeue(out var row))
        {
            Apply(row, await DeliverAsync(row, CancellationToken.None));
            if (row.Status == OutboxStatus.Waiting)
            {
                break;
            }
        }

        GiveBack(rows, untried);
        await SaveAsync(CancellationToken.None);
    }

    /// <summary>What was not tried has had no attempt: it shall not be given up for the sake of the message before it.</summary>
    private static void GiveBack(List<OutboxMessage> rows, IEnumerable<OutboxMessage> untried)
    {
        foreach (var row in untried)
        {
            row.LeaveUntried();
        }

        foreach (var row in rows)
        {
            row.GiveBack();
        }
    }

    private async Task<List<OutboxMessage>> LeaseAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await db.Outbox.Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        if (rows.Any(row => row.Status != OutboxStatus.Waiting || row.LeasedBy != own.Instance || row.LeasedUntil < now + (own.KeptFor / 2)))
        {
            return await ClaimAsync(ids, now, cancellationToken);
        }

        rows.ForEach(row => row.Try());
        return rows;
    }

    /// <summary>A conditional update, so that of two instances one gets a row; it works alike on both providers.</summary>
    private async Task<List<OutboxMessage>> ClaimAsync(IReadOnlyList<long> ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = now + own.KeptFor;
        var lease = Guid.NewGuid();
        db.ChangeTracker.Clear();
        await gate.EnterAsync(cancellationToken);
        try
        {
            await db.Outbox
                .Where(row => ids.Contains(row.Id) && row.Status == OutboxStatus.Waiting && (row.LeasedUntil == null || row.LeasedUntil < now || row.LeasedBy == own.Instance))
                .ExecuteUpdateAsync(
                    set => set
                        .SetProperty(row => row.LeasedUntil, until)
                        .SetProperty(row => row.LeasedBy, lease)
                        .SetProperty(row => row.Attempts, row => row.Attempts + 1),
                    cancellationToken);
        }
        finally
        {
            gate.Leave();
        }

        return await db.Outbox.Where(row => ids.Contains(row.Id) && row.LeasedBy == lease).OrderBy(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>A live card is drawn from the present state, so of several waiting updates only the last is worth sending.</summary>
    private void SkipOvertaken(List<OutboxMessage> rows)
    {
        var cards = rows.Where(row => row.Kind == OutboxKind.Card).GroupBy(row => (row.Name, row.TicketId));
        foreach (var overtaken in cards.SelectMany(card => card.SkipLast(1)))
        {
            overtaken.Supersede(time.GetUtcNow());
        }
    }

    private async Task<DeliveryOutcome> DeliverAsync(OutboxMessage row, CancellationToken cancellationToken)
    {
        try
        {
            if (row.Kind == OutboxKind.File)
            {
                return await files.FetchAsync(Guid.Parse(row.Name), cancellationToken);
            }

            return await composer.ComposeAsync(row, cancellationToken) switch
            {
                { Delivery: { } delivery } composed => await SendAsync(composed, delivery, row, cancellationToken),
                var composed => composed.Outcome ?? DeliveryOutcome.Delivered(null, null),
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.DeliveryFailed(logger, failure, row.Id);
            return new DeliveryOutcome(DeliveryResult.Later, Error: failure.GetType().Name);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(ComposedDelivery composed, Delivery delivery, OutboxMessage row, CancellationToken cancellationToken)
    {
        if (composed.DeleteFirst is { } old)
        {
            await messenger.DeleteAsync(delivery.Target, old, cancellationToken);
        }

        var outcome = await messenger.SendAsync(delivery, cancellationToken);
        if (outcome.Result == DeliveryResult.Gone)
        {
            outcome = await messenger.SendAsync(composer.AsNew(composed, delivery), cancellationToken);
        }

        if (outcome is { Result: DeliveryResult.Delivered, ActivityId: { } activityId } && composed.Place is { } place)
        {
            await RememberAsync(place, row.Destination, outcome.ConversationId ?? delivery.Target.ConversationId, activityId, cancellationToken);
        }

        if (outcome.Result == DeliveryResult.Refused)
        {
            await composer.RefusedAsync(delivery.Target, outcome.Error, cancellationToken);
        }

        return outcome;
    }

    private async Task RememberAsync(string card, string destination, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var place = await db.CardPlaces.FindAsync([card, destination], cancellationToken);
        if (place is null)
        {
            db.CardPlaces.Add(new CardPlace(card, destination, conversationId, activityId));
        }
        else if (place.ActivityId != activityId)
        {
            place.MoveTo(conversationId, activityId);
        }
    }

    private void Apply(OutboxMessage row, DeliveryOutcome outcome)
    {
        var now = time.GetUtcNow();
        switch (outcome.Result)
        {
            case DeliveryResult.Delivered:
                row.Deliver(now);
                break;
            case DeliveryResult.Later when outcome.Ambiguous && row.Attempts > 1:
                // Teams has no key against doubles: an unanswered message is tried once more, then left.
                row.GiveUp(outcome.Error ?? outcome.Result.ToString(), now);
                Log.GaveUp(logger, row.Id, outcome.Error);
                break;
            case DeliveryResult.Later when row.Attempts < options.Value.MostAttempts || outcome.RetryAfter is not null:
                row.TryAgain(now + (outcome.RetryAfter ?? Pause(row.Attempts)), outcome.Error);
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

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await gate.EnterAsync(cancellationToken);
        try
        {
            await SaveMineAsync(cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }

    /// <summary>
    /// A turn may have moved or dropped a card's place meanwhile. Then its word counts; what was sent is written down all the same,
    /// or it would be sent again.
    /// </summary>
    private async Task SaveMineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException overtaken) when (overtaken.Entries.Any(entry => entry.Entity is not OutboxMessage))
            {
                foreach (var entry in overtaken.Entries.Where(entry => entry.Entity is not OutboxMessage))
                {
                    entry.State = EntityState.Detached;
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Row} could not be delivered")]
        public static partial void DeliveryFailed(ILogger logger, Exception exception, long row);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Row} was given up: {Reason}")]
        public static partial void GaveUp(ILogger logger, long row, string? reason);
    }
}
