using IndupalBot.Application.Conversations;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Notifications;

/// <summary>What one event calls for, while it is being drawn up.</summary>
internal sealed class DeliveryPlan(Ticket ticket, TicketLogEntry entry)
{
    private readonly List<OutboxMessage> messages = [];
    private readonly HashSet<string> told = [];

    public IReadOnlyList<OutboxMessage> Messages => messages;

    public void Card(string card, string destination) =>
        messages.Add(OutboxMessage.Card(destination, card, ticket.Id, entry.At));

    /// <summary>The group that the case left sees its card too, so that nobody there goes on with it.</summary>
    public void LeaveGroup(int groupId)
    {
        if (groupId != ticket.GroupId)
        {
            Card(CardNames.Desk, Destinations.Group(groupId));
        }
    }

    public void TellRequester() => Tell(ticket.RequesterId);

    public void TellRequesterIf(bool condition)
    {
        if (condition)
        {
            TellRequester();
        }
    }

    public void Tell(long? personId)
    {
        if (personId is { } id && id != entry.ActorId)
        {
            Add(Destinations.Person(id));
        }
    }

    /// <summary>In the thread of the desk card. What comes along with the registration is on the card already.</summary>
    public void TellGroup(bool afterRegistration)
    {
        if (!afterRegistration || entry.At > ticket.ReceivedAt)
        {
            Add(Destinations.Group(ticket.GroupId));
        }
    }

    /// <summary>Once to each, also to somebody who is two things to the case.</summary>
    public void TellGroup(int groupId) => Add(Destinations.Group(groupId));

    private void Add(string destination)
    {
        if (told.Add(destination))
        {
            messages.Add(OutboxMessage.Notice(destination, entry.Kind, ticket.Id, entry.Sequence, entry.At));
        }
    }
}
