using System.Collections.Concurrent;
using IndupalBot.Application.Conversations;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.Notifications;

/// <summary>
/// Writes down what became of deliveries. Reports that come in while others are being written go into the next transaction
/// together: what it costs is the flush to the disk.
/// </summary>
public sealed class OutcomeWriter(IServiceScopeFactory scopes, WriteGate gate, AddressBook addresses) : IDisposable
{
    private readonly ConcurrentQueue<DestinationReport> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task WriteAsync(DestinationReport report)
    {
        waiting.Enqueue(report);
        await turn.WaitAsync();
        try
        {
            if (!report.Written.IsCompleted)
            {
                await WriteWaitingAsync();
            }
        }
        finally
        {
            turn.Release();
        }

        await report.Written;
    }

    public void Dispose() => turn.Dispose();

    private async Task WriteWaitingAsync()
    {
        var reports = new List<DestinationReport>();
        while (waiting.TryDequeue(out var report))
        {
            reports.Add(report);
        }

        try
        {
            await WriteAsync(reports);
            reports.ForEach(report => report.Done());
        }
        catch (Exception failure)
        {
            reports.ForEach(report => report.Failed(failure));
        }
    }

    private async Task WriteAsync(List<DestinationReport> reports)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        await gate.EnterAsync(CancellationToken.None);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await WriteRowsAsync(db, [.. reports.SelectMany(report => report.Tried)]);
            await WritePlacesAsync(db, reports);
            await WriteRefusalsAsync(db, reports);
            await transaction.CommitAsync();
        }
        finally
        {
            gate.Leave();
        }

        if (reports.Any(report => report.Refused is not null))
        {
            addresses.Forget();
        }
    }

    private static async Task WriteRowsAsync(HelpDeskDbContext db, List<OutboxMessage> tried)
    {
        foreach (var finished in tried.Where(row => row.Status is OutboxStatus.Delivered or OutboxStatus.Superseded).GroupBy(row => row.Status))
        {
            var ids = finished.Select(row => row.Id).ToList();
            var at = finished.Max(row => row.FinishedAt);
            await db.Outbox.Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, finished.Key)
                .SetProperty(row => row.FinishedAt, at)
                .SetProperty(row => row.Attempts, row => row.Attempts + 1));
        }

        foreach (var failed in tried.Where(row => row.Status is OutboxStatus.Waiting or OutboxStatus.Dead))
        {
            await db.Outbox.Where(row => row.Id == failed.Id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Status, failed.Status)
                .SetProperty(row => row.FinishedAt, failed.FinishedAt)
                .SetProperty(row => row.NextAttemptAt, failed.NextAttemptAt)
                .SetProperty(row => row.Error, failed.Error)
                .SetProperty(row => row.Attempts, failed.Attempts)
                .SetProperty(row => row.LeasedBy, (Guid?)null)
                .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null));
        }
    }

    /// <summary>
    /// A turn may have moved or dropped a card's place meanwhile. Then its word counts; what was sent is written down all the same,
    /// or it would be sent again.
    /// </summary>
    private static async Task WritePlacesAsync(HelpDeskDbContext db, List<DestinationReport> reports)
    {
        List<Action> changes =
        [
            .. reports.SelectMany(report => report.Places.Added).Select(place => (Action)(() => db.CardPlaces.Add(place))),
            .. reports.SelectMany(report => report.Places.Moved).Select(place => (Action)(() => db.CardPlaces.Update(place))),
        ];
        if (changes.Count == 0 || await TrySaveAsync(db, changes))
        {
            return;
        }

        foreach (var change in changes)
        {
            await TrySaveAsync(db, [change]);
        }
    }

    private static async Task<bool> TrySaveAsync(HelpDeskDbContext db, List<Action> changes)
    {
        try
        {
            changes.ForEach(change => change());
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private static async Task WriteRefusalsAsync(HelpDeskDbContext db, List<DestinationReport> reports)
    {
        foreach (var (conversationId, why) in reports.Select(report => report.Refused).OfType<(string, string)>())
        {
            await db.Conversations.Where(conversation => conversation.Id == conversationId)
                .ExecuteUpdateAsync(set => set.SetProperty(conversation => conversation.RefusedBecause, why));
        }
    }
}
