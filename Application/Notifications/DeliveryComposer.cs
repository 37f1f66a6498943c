using IndupalBot.Application.Conversations;
using IndupalBot.Application.Tickets;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Notifications;

/// <summary>Turns an outbox row into something to send: where to, in whose language, over which message.</summary>
public sealed class DeliveryComposer(TimeProvider time)
{
    /// <summary>A channel is set up, or lets the bot in again, when somebody does something there.</summary>
    public static readonly TimeSpan UntilAChannelIsThere = TimeSpan.FromSeconds(30);

    /// <summary>The live card that a row needs to find, if any: the one that it draws, or the desk card whose thread it goes to.</summary>
    public static string? PlaceOf(OutboxMessage row) => row switch
    {
        { Kind: OutboxKind.Message, Payload: { } payload } => WrittenMessage.FromJson(payload).Place,
        { Kind: OutboxKind.Card, TicketId: { } ticketId } => CardNames.Of(row.Name, ticketId),
        { Kind: OutboxKind.Notice, TicketId: { } ticketId } when IsGroup(row) => CardNames.Of(CardNames.Desk, ticketId),
        _ => null,
    };

    public ComposedDelivery Compose(OutboxMessage row, DeliveryRound round, CardPlaces places)
    {
        if (!round.Addresses.TryGetValue(row.Destination, out var address))
        {
            return IsPerson(row)
                ? Nothing(new DeliveryOutcome(DeliveryResult.Refused, Error: "NoConversation"))
                : Nothing(new DeliveryOutcome(DeliveryResult.Later, RetryAfter: UntilAChannelIsThere, Error: "NoChannel"));
        }

        if (row.Kind == OutboxKind.Message)
        {
            return Message(row, address, places);
        }

        if (!round.Tickets.TryGetValue(row.TicketId ?? 0, out var ticket))
        {
            return Nothing(DeliveryOutcome.Delivered(null, null));
        }

        return row.Kind == OutboxKind.Card ? Card(row, ticket, address, round, places) : Notice(row, ticket, address, places);
    }

    /// <summary>The same once more as a new message, since the one to be updated is gone.</summary>
    public static Delivery AsNew(ComposedDelivery composed, Delivery delivery) =>
        delivery with { UpdatesActivityId = null, Target = composed.Root ?? delivery.Target };

    /// <summary>What a person is not told now is old when they come back; what a channel is not told are cases that wait.</summary>
    public static DeliveryOutcome AfterRefusal(OutboxMessage row, DeliveryOutcome refused) =>
        IsPerson(row) ? refused : refused with { Result = DeliveryResult.Later, RetryAfter = UntilAChannelIsThere };

    private ComposedDelivery Message(OutboxMessage row, Address address, CardPlaces places)
    {
        var message = WrittenMessage.FromJson(row.Payload ?? "{}");
        var standing = places.Find(message.Place);
        var target = message.ThreadRootId is { } thread ? Thread(address.Target, thread) : address.Target;
        var updates = message.ReplacesActivityId ?? (message.Repost ? null : standing?.ActivityId);
        return new(
            new Delivery(target, new WrittenContent(message), updates, address.Locale, time.GetUtcNow(), Alert: false),
            Place: message.Place,
            DeleteFirst: message.Repost ? standing?.ActivityId : null,
            Root: address.Target);
    }

    private ComposedDelivery Card(OutboxMessage row, TicketSummary ticket, Address address, DeliveryRound round, CardPlaces places)
    {
        var place = CardNames.Of(row.Name, ticket.Id);
        var standing = places.Find(place);
        var target = standing is null ? address.Target : address.Target with { ConversationId = standing.ConversationId, IsChannelRoot = false };
        var content = ContentOf(row, ticket, round);
        var reminder = content is SurveyContent { Reminder: true } or RecoveryContent { Reminder: true };
        return new(
            new Delivery(target, content, reminder ? null : standing?.ActivityId, address.Locale, time.GetUtcNow(), Alert: standing is null || reminder),
            Place: place,
            DeleteFirst: reminder ? standing?.ActivityId : null,
            Root: address.Target);
    }

    private static DeliveryContent ContentOf(OutboxMessage row, TicketSummary ticket, DeliveryRound round) => row.Name switch
    {
        CardNames.Desk => new DeskContent(DeskViews.ForAll(ticket, Destinations.GroupOf(row.Destination), round.Catalogue)),
        CardNames.Receipt => new ReceiptContent(ticket),
        CardNames.Recovery => new RecoveryContent(ticket, Reminder: ticket.LastChange?.Event is RecoveryReminded),
        _ => new SurveyContent(ticket, Reminder: ticket.LastChange?.Event is SurveyReminded),
    };

    private ComposedDelivery Notice(OutboxMessage row, TicketSummary ticket, Address address, CardPlaces places)
    {
        if (ticket.Timeline.FirstOrDefault(line => line.Sequence == row.EventSequence) is not { } entry)
        {
            return Nothing(DeliveryOutcome.Delivered(null, null));
        }

        var audience = AudienceOf(row, ticket, entry);
        var desk = audience == NoticeAudience.Group ? places.Find(CardNames.Of(CardNames.Desk, ticket.Id)) : null;
        var target = desk is null ? address.Target : Thread(address.Target, desk.ActivityId);
        return new(new Delivery(target, new NoticeContent(ticket, entry, audience), null, address.Locale, time.GetUtcNow(), Alert: true), Root: address.Target);
    }

    private static NoticeAudience AudienceOf(OutboxMessage row, TicketSummary ticket, TimelineEntry entry)
    {
        if (IsGroup(row))
        {
            return NoticeAudience.Group;
        }

        var destination = row.Destination;
        return destination == PersonOf(HandOver.GivenTo(entry.Event)) ? NoticeAudience.Assignee
            : destination == PersonOf(ticket.Requester.Id) ? NoticeAudience.Requester
            : destination == PersonOf(HandOver.TakenFrom(entry.Event)) ? NoticeAudience.FormerAssignee
            : destination == PersonOf(ticket.Assignee?.Id) ? NoticeAudience.Assignee
            : NoticeAudience.Supervisor;
    }

    private static string? PersonOf(long? personId) => personId is { } id ? Destinations.Person(id) : null;

    private static bool IsPerson(OutboxMessage row) => row.Destination.StartsWith(Destinations.PersonPrefix, StringComparison.Ordinal);

    private static bool IsGroup(OutboxMessage row) => row.Destination.StartsWith(Destinations.GroupPrefix, StringComparison.Ordinal);

    private static ConversationTarget Thread(ConversationTarget root, string rootActivityId) =>
        root.IsChannelRoot ? root with { ConversationId = $"{root.ConversationId};messageid={rootActivityId}", IsChannelRoot = false } : root;

    private static ComposedDelivery Nothing(DeliveryOutcome outcome) => new(null, outcome);
}
