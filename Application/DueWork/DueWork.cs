using System.Globalization;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Application.DueWork;

/// <summary>
/// The clock's door. Asks which cases are due and handles each in its own transaction; a case's version lets only one of
/// several instances do it, so each thing happens once.
/// </summary>
public sealed partial class DueWork(IServiceScopeFactory scopes, TimeProvider time, ILogger<DueWork> logger)
{
    private const int Portion = 200;

    /// <returns>How many things were done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = DeskLanguage.Culture;
        var now = time.GetUtcNow();
        var closedBefore = now - SurveyPolicy.ClosedAfter;
        var remindedBefore = now - SurveyPolicy.ReminderAfter;
        var done = 0;
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.Status == TicketStatus.Resolved && ticket.ResolvedAt <= closedBefore), Close, cancellationToken);
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.Status == TicketStatus.Resolved && ticket.ResolvedAt <= remindedBefore && ticket.RemindedAt == null), Remind, cancellationToken);
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.Status == TicketStatus.New && ticket.DueAt <= now && ticket.BreachedAt == null), BreachAsync, cancellationToken);
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.Status == TicketStatus.New && ticket.WarnAt <= now), Warn, cancellationToken);
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.SolutionDueAt <= now && ticket.SolutionMissedAt == null), MissSolutionAsync, cancellationToken);
        done += await EachAsync(tickets => tickets.Where(ticket => ticket.SolutionWarnAt <= now), WarnSolution, cancellationToken);
        return done;
    }

    private Task Close(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        ticket.CloseUnanswered(time.GetUtcNow());
        return Task.CompletedTask;
    }

    private Task Remind(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        ticket.Remind(time.GetUtcNow());
        return Task.CompletedTask;
    }

    private Task Warn(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        ticket.Warn(time.GetUtcNow());
        return Task.CompletedTask;
    }

    /// <summary>A broken promise is told to the supervisors, and the case goes one tier up.</summary>
    private async Task BreachAsync(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        ticket.Breach(now);
        await TellSupervisorsAsync(ticket, nameof(PromiseBroken), services, now, cancellationToken);
        var snapshot = await services.GetRequiredService<CatalogueCache>().GetAsync(cancellationToken);
        if (snapshot.Get(ticket.Service).Next(ticket.Tier) is { } next)
        {
            ticket.Escalate(next, ClockTexts.PromiseBroken, TicketActor.Clock, snapshot.Promises, now);
        }
    }

    /// <summary>Whoever has the case keeps it: taking it out of their hands would only cost more time. The supervisors decide.</summary>
    private async Task MissSolutionAsync(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        ticket.MissSolution(now);
        await TellSupervisorsAsync(ticket, nameof(SolutionMissed), services, now, cancellationToken);
    }

    private Task WarnSolution(Ticket ticket, IServiceProvider services, CancellationToken cancellationToken)
    {
        ticket.WarnSolution(time.GetUtcNow());
        return Task.CompletedTask;
    }

    private static async Task TellSupervisorsAsync(Ticket ticket, string kind, IServiceProvider services, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var supervisors = await services.GetRequiredService<GroupDesk>().SupervisorsAsync(ticket.GroupId, cancellationToken);
        var journal = services.GetRequiredService<TurnJournal>();
        foreach (var supervisor in supervisors.Where(supervisor => supervisor != ticket.RequesterId))
        {
            journal.Send(OutboxMessage.Notice(Destinations.Person(supervisor), kind, ticket.Id, ticket.Version, now));
        }
    }

    private async Task<int> EachAsync(
        Func<IQueryable<Ticket>, IQueryable<Ticket>> due,
        Func<Ticket, IServiceProvider, CancellationToken, Task> handle,
        CancellationToken cancellationToken)
    {
        List<long> ids;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
            ids = await due(db.Tickets.AsNoTracking()).OrderBy(ticket => ticket.Id).Select(ticket => ticket.Id).Take(Portion).ToListAsync(cancellationToken);
        }

        var done = 0;
        foreach (var id in ids)
        {
            done += await TryAsync(id, handle, cancellationToken) ? 1 : 0;
        }

        return done;
    }

    private async Task<bool> TryAsync(long ticketId, Func<Ticket, IServiceProvider, CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        try
        {
            var ticket = await db.Tickets.Include(each => each.Log).SingleAsync(each => each.Id == ticketId, cancellationToken);
            await handle(ticket, scope.ServiceProvider, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<TurnJournal>().CommitAsync(cancellationToken);
            return true;
        }
        catch (Exception overtaken) when (Contention.Caused(overtaken) || overtaken is RuleViolationException)
        {
            // Somebody acted on the case meanwhile, or another instance did this: the next tick sees what is left to do.
            Log.Overtaken(logger, ticketId, overtaken.GetType().Name);
            return false;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure, ticketId);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Due work on case {TicketId} was overtaken: {Reason}")]
        public static partial void Overtaken(ILogger logger, long ticketId, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "Due work on case {TicketId} failed")]
        public static partial void Failed(ILogger logger, Exception exception, long ticketId);
    }
}
