using IndupalBot.Domain.People;

namespace IndupalBot.Domain.Tickets;

/// <summary>Reads what a person is to a case. The only source of rights: what a card says counts for nothing.</summary>
public static class TicketRoles
{
    public static TicketActor ActorOf(this Ticket ticket, Person person, Door door) =>
        new(person.Id, RolesOf(ticket.RequesterId, ticket.AssigneeId, ticket.GroupId, person), door);

    public static TicketRole RolesOf(long requesterId, long? assigneeId, int groupId, Person person)
    {
        var roles = TicketRole.None;
        roles |= requesterId == person.Id ? TicketRole.Requester : 0;
        roles |= assigneeId == person.Id ? TicketRole.Assignee : 0;
        roles |= person.IsSupervisor ? TicketRole.Supervisor : 0;
        foreach (var membership in person.Memberships.Where(membership => membership.GroupId == groupId))
        {
            roles |= TicketRole.Technician;
            roles |= membership.Role == GroupRole.Supervisor ? TicketRole.Supervisor : 0;
        }

        return roles;
    }
}
