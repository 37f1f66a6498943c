using System.Collections.Concurrent;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Notifications;

/// <summary>
/// Sends what the outbox holds: in order within a destination, destinations side by side, so that one that fails delays nobody
/// else. Woken by each commit and swept by the clock.
/// </summary>
public sealed partial class OutboxDispatcher(
    IServiceScopeFactory scopes, OutboxSignal signal, TimeProvider time, IOptions<OutboxOptions> options, OutboxLease own, WriteGate gate,
    ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private const int Window = 300;

    private readonly ConcurrentDictionary<string, Task> running = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> resting = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StartDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.SweepFailed(logger, failure);
            }

            await signal.WaitAsync(TimeSpan.FromSeconds(options.Value.SweepSeconds), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await GiveBackAsync();
    }

    /// <summary>An orderly stop leaves nothing to itself: whoever starts next sends at once what is left.</summary>
    private async Task GiveBackAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        await gate.EnterAsync(CancellationToken.None);
        try
        {
            await db.Outbox
                .Where(row => row.Status == OutboxStatus.Waiting && row.LeasedBy == own.Instance)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.LeasedBy, (Guid?)null).SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null),
                    CancellationToken.None);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task StartDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var (destination, until) in resting)
        {
            if (until <= now)
            {
                resting.TryRemove(destination, out _);
            }
        }

        foreach (var batch in await DueAsync(now, cancellationToken))
        {
            if (running.Count >= options.Value.Parallel)
            {
                break;
            }

            Start(batch.Key, batch.Value, cancellationToken);
        }
    }

    /// <summary>Noted before it begins: a batch that ends at once would otherwise be noted after its end, and stay so.</summary>
    private void Start(string destination, List<long> ids, CancellationToken cancellationToken)
    {
        var noted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[destination] = RunAsync(destination, ids, noted.Task, cancellationToken);
        noted.SetResult();
    }

    /// <summary>The first rows of each destination that nobody serves now, as far as they are due.</summary>
    private async Task<Dictionary<string, List<long>>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        List<string> excluded = [.. running.Keys, .. resting.Keys];
        var rows = await db.Outbox
            .Where(row => row.Status == OutboxStatus.Waiting && !excluded.Contains(row.Destination))
            .OrderBy(row => row.Id)
            .Take(Window)
            .Select(row => new { row.Id, row.Destination, row.NextAttemptAt, row.LeasedUntil, row.LeasedBy })
            .ToListAsync(cancellationToken);
        var due = new Dictionary<string, List<long>>();
        foreach (var destination in rows.GroupBy(row => row.Destination))
        {
            var ready = destination.TakeWhile(row => row.NextAttemptAt <= now && (row.LeasedUntil is null || row.LeasedUntil < now || row.LeasedBy == own.Instance)).Select(row => row.Id);
            if (ready.Take(options.Value.BatchSize).ToList() is { Count: > 0 } ids)
            {
                due[destination.Key] = ids;
            }
            else
            {
                var head = destination.First();
                var another = head.LeasedBy == own.Instance ? null : head.LeasedUntil;
                // Another instance's lease mostly ends long before its time: its message is sent and ours are next.
                var lookAgain = now.AddSeconds(options.Value.SweepSeconds);
                resting[destination.Key] = another > head.NextAttemptAt ? Earlier(another.Value, lookAgain) : head.NextAttemptAt;
            }
        }

        return due;
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private async Task RunAsync(string destination, List<long> ids, Task noted, CancellationToken cancellationToken)
    {
        await noted;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OutboxBatch>().DeliverAsync(ids, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.BatchFailed(logger, failure, destination);
        }
        finally
        {
            running.TryRemove(destination, out _);
            signal.Wake();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read")]
        public static partial void SweepFailed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Messages to {Destination} could not be handled")]
        public static partial void BatchFailed(ILogger logger, Exception exception, string destination);
    }
}
