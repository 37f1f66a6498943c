using IndupalBot.Application.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Draws up the desk card: the one for all, or one person's own.</summary>
public sealed class DeskViews(TicketSummaries summaries, CatalogueCache catalogue)
{
    /// <summary>Teams draws own cards for at most this many people.</summary>
    private const int MostRefreshed = 60;

    private const TicketRole AnyoneOfTheGroup = TicketRole.Technician | TicketRole.Assignee | TicketRole.Supervisor;

    /// <param name="groupId">The group whose channel shows it: one that the case has left sees it without buttons.</param>
    public static DeskView ForAll(TicketSummary ticket, int groupId, CatalogueSnapshot snapshot) =>
        Build(ticket, ticket.GroupId == groupId ? AnyoneOfTheGroup : TicketRole.None, null, snapshot);

    public async Task<DeskView> ForAsync(Ticket ticket, Person viewer, CancellationToken cancellationToken) =>
        Build(
            await summaries.OfAsync(ticket, cancellationToken),
            TicketRoles.RolesOf(ticket.RequesterId, ticket.AssigneeId, ticket.GroupId, viewer) & AnyoneOfTheGroup,
            viewer.Id,
            await catalogue.GetAsync(cancellationToken));

    private static DeskView Build(TicketSummary ticket, TicketRole roles, long? viewerId, CatalogueSnapshot snapshot)
    {
        var members = snapshot.Members[ticket.GroupId].ToList();
        var next = snapshot.Find(ticket.ServiceCode)?.Next(ticket.Tier);
        return new(
            ticket,
            TicketTransitions.Available(ticket.Status, roles).ToHashSet(),
            viewerId,
            [.. members.Where(member => member.Id != ticket.Assignee?.Id)],
            [.. snapshot.Services.Select(service => new ServiceOption(service.Code, service.Name))],
            next is null ? null : snapshot.Group(next.GroupId).Name,
            next is null ? [] : [.. snapshot.Members[next.GroupId]],
            snapshot.Find(ticket.ServiceCode)?.Previous(ticket.Tier) is { } previous ? snapshot.Group(previous.GroupId).Name : null,
            [.. members.Take(MostRefreshed).Select(member => member.TeamsUserId)]);
    }
}
