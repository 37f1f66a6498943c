using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.People;

/// <summary>Who of the desk has how much to do, and who should get the next case.</summary>
public sealed class WorkLoads(HelpDeskDbContext db, CatalogueCache catalogue, TicketAccess access, TimeProvider time)
{
    /// <summary>What somebody solved in this time says what they are good at.</summary>
    private static readonly TimeSpan SkillShownWithin = TimeSpan.FromDays(180);

    private static readonly TicketStatus[] InHands = [TicketStatus.InProgress, TicketStatus.Pending];

    /// <summary>Everybody of the person's groups, who has least first.</summary>
    public async Task<IReadOnlyList<WorkLoad>> SeenByAsync(Person person, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var groups = GroupsOf(person, snapshot);
        return await OfAsync([.. groups.SelectMany(group => snapshot.Members[group]).DistinctBy(member => member.Id)], cancellationToken);
    }

    /// <summary>How many cases of the person's groups nobody has.</summary>
    public async Task<int> QueuedAsync(Person person, CancellationToken cancellationToken)
    {
        var groups = GroupsOf(person, await catalogue.GetAsync(cancellationToken));
        return await db.Tickets.CountAsync(ticket => ticket.Status == TicketStatus.New && groups.Contains(ticket.GroupId), cancellationToken);
    }

    /// <summary>
    /// Of those of the case's group who are there, whoever has fewest open cases; of equals, whoever solved more of this service lately.
    /// Never the requester, nor whoever has it already.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="PeopleRules.NobodyPresent"/>.</exception>
    public async Task<long> LeastBusyAsync(long ticketId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, _) = await access.OpenAsync(ticketId, person, cancellationToken);
        var now = time.GetUtcNow();
        var there = (await catalogue.GetAsync(cancellationToken)).Members[ticket.GroupId]
            .Where(member => !member.IsAway(now) && member.Id != ticket.RequesterId && member.Id != ticket.AssigneeId)
            .ToList();
        var loads = await OfAsync(there, cancellationToken);
        var skill = await SkillAsync(ticket.Service, [.. there.Select(member => member.Id)], cancellationToken);
        return loads.OrderBy(load => load.Open).ThenByDescending(load => skill.GetValueOrDefault(load.Person.Id)).ThenBy(load => load.Person.Name, StringComparer.CurrentCulture)
            .FirstOrDefault()?.Person.Id
            ?? throw new RuleViolationException(PeopleRules.NobodyPresent);
    }

    private static List<int> GroupsOf(Person person, CatalogueSnapshot snapshot) => person.IsSupervisor
        ? [.. snapshot.Groups.Select(group => group.Id)]
        : [.. person.Memberships.Select(membership => membership.GroupId)];

    private async Task<IReadOnlyList<WorkLoad>> OfAsync(IReadOnlyList<PersonRef> people, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => (long?)person.Id).ToList();
        var counts = await db.Tickets
            .Where(ticket => ids.Contains(ticket.AssigneeId) && InHands.Contains(ticket.Status))
            .GroupBy(ticket => new { ticket.AssigneeId, ticket.Status })
            .Select(same => new { same.Key.AssigneeId, same.Key.Status, Count = same.Count() })
            .ToListAsync(cancellationToken);
        int Of(PersonRef person, TicketStatus status) => counts.Where(count => count.AssigneeId == person.Id && count.Status == status).Sum(count => count.Count);
        return [.. people.Select(person => new WorkLoad(person, Of(person, TicketStatus.InProgress), Of(person, TicketStatus.Pending))).OrderBy(load => load.Open)];
    }

    private async Task<Dictionary<long, int>> SkillAsync(string service, IReadOnlyList<long> people, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - SkillShownWithin;
        var ids = people.Select(id => (long?)id).ToList();
        var solved = await db.Tickets
            .Where(ticket => ticket.Service == service && ids.Contains(ticket.ResolvedById) && ticket.ResolvedAt >= since)
            .GroupBy(ticket => ticket.ResolvedById)
            .Select(same => new { PersonId = same.Key, Count = same.Count() })
            .ToListAsync(cancellationToken);
        return solved.Where(each => each.PersonId is not null).ToDictionary(each => each.PersonId ?? 0, each => each.Count);
    }
}
