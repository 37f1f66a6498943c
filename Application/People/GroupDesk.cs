using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.People;

/// <summary>Support groups and the channels where they meet.</summary>
public sealed class GroupDesk(HelpDeskDbContext db, DeskTransaction transaction, PeopleRegister register, CatalogueCache catalogue, AddressBook addresses, IOptions<PeopleOptions> options)
{
    /// <summary>
    /// A channel that receives cases shows them to all its members, so a supervisor decides which one does. The very first, when
    /// nobody supervises yet and none is named in the settings, may be linked by whoever sets the desk up.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="GroupRules.SupervisorsOnly"/>.</exception>
    public async Task CheckMayLinkAsync(Person person, CancellationToken cancellationToken)
    {
        if (!person.Supervises && (options.Value.Supervisors.Count > 0 || await AnybodySupervisesAsync(cancellationToken)))
        {
            throw new RuleViolationException(GroupRules.SupervisorsOnly);
        }
    }

    /// <summary>"Este canal recibe los casos de…". Whoever confirms becomes the group's supervisor; later only a supervisor may move it.</summary>
    public async Task LinkAsync(int groupId, string channelId, string? teamId, Person confirmedBy, IReadOnlyList<TeamsIdentity> roster, CancellationToken cancellationToken)
    {
        var group = await db.SupportGroups.FindAsync([groupId], cancellationToken) ?? throw new RuleViolationException(GroupRules.Unknown);
        if (group.ChannelId is not null && group.ChannelId != channelId && !Supervises(confirmedBy, groupId))
        {
            throw new RuleViolationException(GroupRules.LinkedElsewhere, group.Name);
        }

        var first = group.ChannelId is null;
        group.ReceiveIn(channelId, teamId);
        await SyncAsync(groupId, roster, cancellationToken);
        if (first)
        {
            await PromoteAsync(groupId, confirmedBy, cancellationToken);
        }

        transaction.AfterCommit(catalogue.Forget);
        transaction.AfterCommit(addresses.Forget);
    }

    /// <summary>Makes the group's members those of the roster. Who stays keeps their role.</summary>
    public async Task SyncAsync(int groupId, IReadOnlyList<TeamsIdentity> roster, CancellationToken cancellationToken)
    {
        var members = await db.GroupMemberships.Include(membership => membership.Person)
            .Where(membership => membership.GroupId == groupId).ToListAsync(cancellationToken);
        var newcomers = roster.Where(identity => members.All(member => member.Person.TeamsUserId != identity.TeamsUserId)).ToList();
        await register.EnterAsync(newcomers, cancellationToken);
        foreach (var identity in newcomers)
        {
            // Another turn may have made them members since the list above was read.
            var person = await register.RecogniseAsync(identity, cancellationToken);
            if (person.Memberships.All(membership => membership.GroupId != groupId))
            {
                db.GroupMemberships.Add(new GroupMembership(groupId, person, GroupRole.Technician));
            }
        }

        transaction.AfterCommit(catalogue.Forget);
        db.GroupMemberships.RemoveRange(members.Where(member => roster.All(identity => identity.TeamsUserId != member.Person.TeamsUserId)));
    }

    public async Task<IReadOnlyList<PersonRef>> MembersAsync(int groupId, CancellationToken cancellationToken) =>
        [.. (await catalogue.GetAsync(cancellationToken)).Members[groupId]];

    public async Task<IReadOnlyList<long>> SupervisorsAsync(int groupId, CancellationToken cancellationToken) =>
        await db.People
            .Where(person => person.IsSupervisor || person.Memberships.Any(membership => membership.GroupId == groupId && membership.Role == GroupRole.Supervisor))
            .Select(person => person.Id)
            .ToListAsync(cancellationToken);

    private async Task<bool> AnybodySupervisesAsync(CancellationToken cancellationToken) =>
        await db.People.AnyAsync(person => person.IsSupervisor || person.Memberships.Any(membership => membership.Role == GroupRole.Supervisor), cancellationToken);

    private async Task PromoteAsync(int groupId, Person person, CancellationToken cancellationToken)
    {
        var membership = db.GroupMemberships.Local.FirstOrDefault(each => each.GroupId == groupId && each.Person.TeamsUserId == person.TeamsUserId)
            ?? await db.GroupMemberships.FindAsync([groupId, person.Id], cancellationToken);
        membership?.ChangeRole(GroupRole.Supervisor);
    }

    private static bool Supervises(Person person, int groupId) =>
        person.IsSupervisor || person.Memberships.Any(membership => membership.GroupId == groupId && membership.Role == GroupRole.Supervisor);
}
