using IndupalBot.Application.Catalogue;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.People;

/// <summary>Who of the desk is away, and what becomes of their cases.</summary>
public sealed class AbsenceDesk(HelpDeskDbContext db, DeskTransaction transaction, CatalogueCache catalogue, KnownPeople known, TimeProvider time)
{
    /// <returns>The groups in which nobody is left, with those who supervise them.</returns>
    /// <exception cref="Domain.RuleViolationException"><see cref="PeopleRules"/>.</exception>
    public async Task<IReadOnlyList<EmptyGroup>> LeaveAsync(Person person, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        person.Leave(until, now);
        ForgetAfterCommit();
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var empty = person.Memberships.Select(membership => membership.GroupId)
            .Where(group => snapshot.Members[group].All(member => member.Id == person.Id || member.IsAway(now)))
            .ToList();
        var groups = new List<EmptyGroup>();
        foreach (var group in empty)
        {
            groups.Add(new EmptyGroup(snapshot.Group(group).Name, await SupervisorsAsync(group, person, cancellationToken)));
        }

        return groups;
    }

    public void Return(Person person)
    {
        person.Return();
        ForgetAfterCommit();
    }

    /// <summary>What the person would leave behind: only what is in their hands now; what waits for others may go on waiting.</summary>
    public async Task<IReadOnlyList<long>> ReleasableAsync(Person person, CancellationToken cancellationToken) =>
        await db.Tickets
            .Where(ticket => ticket.AssigneeId == person.Id && ticket.Status == TicketStatus.InProgress)
            .OrderBy(ticket => ticket.Id).Select(ticket => ticket.Id).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<EmptyGroupReader>> SupervisorsAsync(int group, Person leaving, CancellationToken cancellationToken) =>
        await db.People
            .Where(person => person.Id != leaving.Id
                && (person.IsSupervisor || person.Memberships.Any(membership => membership.GroupId == group && membership.Role == GroupRole.Supervisor)))
            .Select(person => new EmptyGroupReader(person.Id, person.Locale))
            .ToListAsync(cancellationToken);

    private void ForgetAfterCommit()
    {
        transaction.AfterCommit(catalogue.Forget);
        transaction.AfterCommit(known.Forget);
    }
}
