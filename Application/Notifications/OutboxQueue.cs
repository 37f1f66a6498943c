using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Notifications;

/// <summary>Finds what is due in the outbox and makes it this instance's own.</summary>
public sealed class OutboxQueue(HelpDeskDbContext db, WriteGate gate, TimeProvider time, IOptions<OutboxOptions> options, OutboxLease own)
{
    /// <summary>Rows looked at in one go; of a longer queue the rest follows.</summary>
    private const int Window = 120;

    /// <param name="excluded">Destinations that are being served, or rest.</param>
    /// <param name="most">Destinations that can be served now.</param>
    /// <param name="mostFiles">How many of them may be files; those stand behind the messages, so that many of them hide none.</param>
    public async Task<DuePortion> TakeAsync(IReadOnlyCollection<string> excluded, int most, int mostFiles, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var takesFiles = mostFiles > 0;
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => row.Status == OutboxStatus.Waiting && !excluded.Contains(row.Destination))
            .Where(row => takesFiles || row.Kind != OutboxKind.File)
            .OrderBy(row => row.Kind == OutboxKind.File).ThenBy(row => row.Id)
            .Take(Window)
            .ToListAsync(cancellationToken);
        var due = new List<DueDestination>();
        var resting = new Dictionary<string, DateTimeOffset>();
        foreach (var destination in rows.GroupBy(row => row.Destination))
        {
            if (destination.TakeWhile(row => IsReady(row, now)).Take(options.Value.BatchSize).ToList() is { Count: > 0 } ready)
            {
                due.Add(new(destination.Key, ready));
            }
            else
            {
                resting[destination.Key] = LookAgainAt(destination.First(), now);
            }
        }

        var files = due.Where(destination => Destinations.IsFile(destination.Name)).Skip(mostFiles).ToHashSet();
        return new(await LeaseAsync([.. due.Where(destination => !files.Contains(destination)).Take(most)], now, cancellationToken), resting);
    }

    private bool IsReady(OutboxMessage row, DateTimeOffset now) =>
        row.NextAttemptAt <= now && (row.LeasedUntil is null || row.LeasedUntil < now || row.LeasedBy == own.Instance);

    /// <summary>Another instance's lease mostly ends long before its time: its message is sent and ours are next.</summary>
    private DateTimeOffset LookAgainAt(OutboxMessage head, DateTimeOffset now)
    {
        var another = head.LeasedBy == own.Instance ? null : head.LeasedUntil;
        var soon = now.AddSeconds(options.Value.SweepSeconds);
        return another > head.NextAttemptAt ? (another < soon ? another.Value : soon) : head.NextAttemptAt;
    }

    private async Task<IReadOnlyList<DueDestination>> LeaseAsync(List<DueDestination> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var foreign = due.SelectMany(destination => destination.Rows).Where(row => !IsOwn(row, now)).Select(row => row.Id).ToHashSet();
        if (foreign.Count == 0)
        {
            return due;
        }

        var got = await ClaimAsync(foreign, now, cancellationToken);
        return
        [
            .. due.Select(destination => new DueDestination(destination.Name, [.. destination.Rows.TakeWhile(row => !foreign.Contains(row.Id) || got.Contains(row.Id))]))
                .Where(destination => destination.Rows.Count > 0),
        ];
    }

    private bool IsOwn(OutboxMessage row, DateTimeOffset now) => row.LeasedBy == own.Instance && row.LeasedUntil >= now + (own.KeptFor / 2);

    /// <summary>A conditional update, so that of two instances one gets a row; it works alike on both providers.</summary>
    private async Task<HashSet<long>> ClaimAsync(HashSet<long> ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = now + own.KeptFor;
        await gate.EnterAsync(cancellationToken);
        try
        {
            await db.Outbox
                .Where(row => ids.Contains(row.Id) && row.Status == OutboxStatus.Waiting && (row.LeasedUntil == null || row.LeasedUntil < now || row.LeasedBy == own.Instance))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, until).SetProperty(row => row.LeasedBy, own.Instance), cancellationToken);
        }
        finally
        {
            gate.Leave();
        }

        var got = await db.Outbox
            .Where(row => ids.Contains(row.Id) && row.LeasedBy == own.Instance && row.Status == OutboxStatus.Waiting)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. got];
    }
}
