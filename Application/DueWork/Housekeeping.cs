using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.DueWork;

/// <summary>
/// Removes what has served its purpose: answers kept for activities that Teams no longer repeats, and messages long delivered. What was
/// given up stays, for whoever looks into it.
/// </summary>
public sealed class Housekeeping(IServiceScopeFactory scopes, WriteGate gate, TimeProvider time)
{
    public static readonly TimeSpan InboxKeptFor = TimeSpan.FromDays(7);
    public static readonly TimeSpan OutboxKeptFor = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var now = time.GetUtcNow();
        var (inboxBefore, outboxBefore) = (now - InboxKeptFor, now - OutboxKeptFor);
        await gate.EnterAsync(cancellationToken);
        try
        {
            await db.Inbox.Where(activity => activity.ReceivedAt < inboxBefore).ExecuteDeleteAsync(cancellationToken);
            await db.Outbox
                .Where(row => (row.Status == OutboxStatus.Delivered || row.Status == OutboxStatus.Superseded) && row.FinishedAt < outboxBefore)
                .ExecuteDeleteAsync(cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }
}
