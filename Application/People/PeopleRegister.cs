using IndupalBot.Application.Conversations;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.People;

/// <summary>Knows people by their Teams id; whoever writes for the first time is entered.</summary>
public sealed class PeopleRegister(
    HelpDeskDbContext db, DeskTransaction transaction, IServiceScopeFactory scopes, IDirectory directory, KnownPeople known, AddressBook addresses,
    IOptions<PeopleOptions> options)
{
    public async Task<Person> RecogniseAsync(TeamsIdentity identity, CancellationToken cancellationToken)
    {
        var person = await FindAsync(identity.TeamsUserId, cancellationToken) ?? await EnterAsync(identity, cancellationToken);
        person.Recognise(identity.Name, identity.AadObjectId, identity.Locale);
        if (db.IsChanged(person))
        {
            transaction.AfterCommit(known.Forget);
            transaction.AfterCommit(addresses.Forget);
        }

        return person;
    }

    public Task<Person?> FindAsync(string teamsUserId, CancellationToken cancellationToken) =>
        db.People.Include(person => person.Memberships).FirstOrDefaultAsync(person => person.TeamsUserId == teamsUserId, cancellationToken);

    /// <summary>
    /// Enters those who are not known yet in a small transaction of its own: a turn needs their keys, and if it saved them itself it
    /// would keep everybody else from writing while it asks others, e.g. for a roster. Twice is the same as once, since a Teams id is
    /// there once; whoever comes second is run again and finds them.
    /// </summary>
    public async Task EnterAsync(IReadOnlyList<TeamsIdentity> identities, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var ids = identities.Select(identity => identity.TeamsUserId).Distinct().ToList();
        var there = await register.People.Where(person => ids.Contains(person.TeamsUserId)).Select(person => person.TeamsUserId).ToListAsync(cancellationToken);
        foreach (var stranger in identities.DistinctBy(identity => identity.TeamsUserId).Where(identity => !there.Contains(identity.TeamsUserId)))
        {
            register.People.Add(await DescribeAsync(stranger, cancellationToken));
        }

        if (there.Count < ids.Count)
        {
            await scope.ServiceProvider.GetRequiredService<DeskTransaction>().CommitAsync(cancellationToken);
        }
    }

    private async Task<Person> EnterAsync(TeamsIdentity identity, CancellationToken cancellationToken)
    {
        await EnterAsync([identity], cancellationToken);
        return await FindAsync(identity.TeamsUserId, cancellationToken) ?? throw new InvalidOperationException("A person who was entered is not there.");
    }

    private async Task<Person> DescribeAsync(TeamsIdentity identity, CancellationToken cancellationToken)
    {
        var person = new Person(identity.TenantId, identity.TeamsUserId, identity.Name);
        if (identity.AadObjectId is { } id)
        {
            var entry = await directory.FindAsync(id, cancellationToken);
            person.Describe(entry?.Email ?? identity.Email, entry?.Area, entry?.Office, entry?.Phone);
            if (options.Value.Supervisors.Contains(id, StringComparer.OrdinalIgnoreCase))
            {
                person.Supervise();
            }
        }

        return person;
    }
}
