using IndupalBot.Application.Conversations;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.People;

/// <summary>Knows people by their Teams id; whoever writes for the first time is entered.</summary>
public sealed class PeopleRegister(
    HelpDeskDbContext db, DeskTransaction transaction, IDirectory directory, KnownPeople known, AddressBook addresses, IOptions<PeopleOptions> options)
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

    private async Task<Person> EnterAsync(TeamsIdentity identity, CancellationToken cancellationToken)
    {
        var person = new Person(identity.TenantId, identity.TeamsUserId, identity.Name);
        db.People.Add(person);
        if (identity.AadObjectId is { } id)
        {
            var entry = await directory.FindAsync(id, cancellationToken);
            person.Describe(entry?.Email ?? identity.Email, entry?.Area, entry?.Office, entry?.Phone);
            if (options.Value.Supervisors.Contains(id, StringComparer.OrdinalIgnoreCase))
            {
                person.Supervise();
            }
        }

        // Its key is needed at once: a draft and a case name their person by it.
        await transaction.SaveForKeysAsync(cancellationToken);
        return person;
    }
}
