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
    IServiceScopeFactory scopes, OutboxSignal signal, OutcomeWriter writer, TimeProvider time,
    IOptions<OutboxOptions> options, OutboxLease own, WriteGate gate,
    ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private static readonly TimeSpan UntilWrittenAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(20);

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

            await signal.WaitAsync(UntilTheNextLook(), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await GiveBackAsync();
    }

    /// <summary>Who rests for a moment is not left until the next sweep.</summary>
    private TimeSpan UntilTheNextLook()
    {
        var sweep = TimeSpan.FromSeconds(options.Value.SweepSeconds);
        var rest = resting.IsEmpty ? sweep : resting.Values.Min() - time.GetUtcNow();
        return rest < ShortestRest ? ShortestRest : rest < sweep ? rest : sweep;
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

        var free = options.Value.Parallel - running.Count;
        if (free > 0)
        {
            await StartDueAsync(free, cancellationToken);
        }
    }

    private async Task StartDueAsync(int free, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>().Database.OpenConnectionAsync(cancellationToken);
        var due = await scope.ServiceProvider.GetRequiredService<OutboxQueue>().TakeAsync([.. running.Keys, .. resting.Keys], free, FreeForFiles(), cancellationToken);
        foreach (var (destination, until) in due.Resting)
        {
            resting[destination] = until;
        }

        if (due.Destinations.Count > 0)
        {
            var round = await scope.ServiceProvider.GetRequiredService<DeliveryRoundReader>().ReadAsync(due.Destinations, cancellationToken);
            var delivery = scope.ServiceProvider.GetRequiredService<DestinationDelivery>();
            foreach (var destination in due.Destinations)
            {
                Start(destination.Name, () => delivery.DeliverAsync(destination, round, cancellationToken), cancellationToken);
            }
        }
    }

    private int FreeForFiles() => options.Value.ParallelFiles - running.Keys.Count(Destinations.IsFile);

    /// <summary>Noted before it begins: work that ends at once would otherwise be noted after its end, and stay so.</summary>
    private void Start(string destination, Func<Task<DestinationReport>> deliver, CancellationToken stopping)
    {
        var noted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running[destination] = RunAsync(destination, deliver, noted.Task, stopping);
        noted.SetResult();
    }

    private async Task RunAsync(string destination, Func<Task<DestinationReport>> deliver, Task noted, CancellationToken stopping)
    {
        await noted;
        try
        {
            await WriteAsync(destination, await deliver(), stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.DestinationFailed(logger, failure, destination);
        }
        finally
        {
            running.TryRemove(destination, out _);
            signal.Wake();
        }
    }

    /// <summary>
    /// Until it is written, its destination counts as being served: what the database does not know as sent would be sent again.
    /// </summary>
    private async Task WriteAsync(string destination, DestinationReport report, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await writer.WriteAsync(report);
                return;
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                Log.NotWritten(logger, failure, destination);
                await Task.Delay(UntilWrittenAgain, time, stopping);
                report = report.Again();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "What was sent to {Destination} could not be noted; it is tried again")]
        public static partial void NotWritten(ILogger logger, Exception exception, string destination);

        [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read")]
        public static partial void SweepFailed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Messages to {Destination} could not be handled")]
        public static partial void DestinationFailed(ILogger logger, Exception exception, string destination);
    }
}
