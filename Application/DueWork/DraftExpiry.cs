using IndupalBot.Application.Conversations;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Application.DueWork;

/// <summary>Drops requests that nobody went on with for a day, and tells their writers, words included.</summary>
public sealed partial class DraftExpiry(IServiceScopeFactory scopes, TimeProvider time, ILogger<DraftExpiry> logger)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - KeptFor;
        List<long> people;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
            people = await db.RequestDrafts.Where(draft => draft.UpdatedAt <= before).OrderBy(draft => draft.UpdatedAt).Select(draft => draft.PersonId).Take(200).ToListAsync(cancellationToken);
        }

        foreach (var person in people)
        {
            await TryAsync(person, before, cancellationToken);
        }

        return people.Count;
    }

    private async Task TryAsync(long personId, DateTimeOffset before, CancellationToken cancellationToken)
    {
        try
        {
            await ExpireAsync(personId, before, cancellationToken);
        }
        catch (Exception overtaken) when (Contention.Caused(overtaken))
        {
            // The person went on writing at this very moment: the draft lives. Should another have been in the way, the next tick comes.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure, personId);
        }
    }

    private async Task ExpireAsync(long personId, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var draft = await db.RequestDrafts.FirstOrDefaultAsync(each => each.PersonId == personId && each.UpdatedAt <= before, cancellationToken);
        var person = await db.People.FirstOrDefaultAsync(each => each.Id == personId, cancellationToken);
        if (draft is null || person is null)
        {
            return;
        }

        var view = await scope.ServiceProvider.GetRequiredService<DraftDesk>().ViewAsync(draft, person, cancellationToken);
        var message = scope.ServiceProvider.GetRequiredService<IDraftNotices>().Expired(view, person.Locale);
        var journal = scope.ServiceProvider.GetRequiredService<TurnJournal>();
        journal.Send(Destinations.Person(personId), message, "DraftExpired");
        db.RequestDrafts.Remove(draft);
        await journal.CommitAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The draft of person {PersonId} could not be dropped")]
        public static partial void Failed(ILogger logger, Exception exception, long personId);
    }
}
