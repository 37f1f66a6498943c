using IndupalBot.Application.Conversations;
using IndupalBot.Data;
using IndupalBot.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Application.Recoveries;

/// <summary>Reminds the supervisors once of a call that nobody has made in two working days.</summary>
public sealed partial class RecoveryReminders(IServiceScopeFactory scopes, TimeProvider time, ILogger<RecoveryReminders> logger)
{
    private const int Portion = 200;

    /// <returns>How many were due.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<long> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var now = time.GetUtcNow();
            var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
            due = await db.Tickets.Where(ticket => ticket.Recovery != null && ticket.Recovery.RemindAt <= now)
                .OrderBy(ticket => ticket.Id).Select(ticket => ticket.Id).Take(Portion).ToListAsync(cancellationToken);
        }

        foreach (var ticketId in due)
        {
            await TryAsync(ticketId, cancellationToken);
        }

        return due.Count;
    }

    private async Task TryAsync(long ticketId, CancellationToken cancellationToken)
    {
        try
        {
            await RemindAsync(ticketId, cancellationToken);
        }
        catch (Exception overtaken) when (Contention.Caused(overtaken) || overtaken is RuleViolationException)
        {
            // Somebody acted meanwhile, or another instance did this: the next tick sees what is left to do.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure, ticketId);
        }
    }

    private async Task RemindAsync(long ticketId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var ticket = await db.Tickets.Include(each => each.Log).SingleAsync(each => each.Id == ticketId, cancellationToken);
        ticket.RemindRecovery(time.GetUtcNow());
        await scope.ServiceProvider.GetRequiredService<RecoveryNotices>().TellAsync(ticket, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<TurnJournal>().CommitAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The reminder of the recovery of case {TicketId} failed")]
        public static partial void Failed(ILogger logger, Exception exception, long ticketId);
    }
}
