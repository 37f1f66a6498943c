using System.Globalization;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Notifications;

/// <summary>Turns an outbox row into something to send: where to, in whose language, over which message.</summary>
public sealed class DeliveryComposer(HelpDeskDbContext db, CatalogueCache catalogue, TicketSummaries summaries, DeskViews deskViews, TimeProvider time)
{
    /// <summary>Language of channels, where everybody reads the same message.</summary>
    private const string DeskLocale = "es-CO";

    private static readonly TimeSpan UntilAChannelIsSetUp = TimeSpan.FromSeconds(30);

    public async Task<ComposedDelivery> ComposeAsync(OutboxMessage row, CancellationToken cancellationToken)
    {
        var (root, locale) = await FindTargetAsync(row.Destination, cancellationToken);
        if (root is null)
        {
            return row.Destination.StartsWith(Destinations.GroupPrefix, StringComparison.Ordinal)
                ? Nothing(new DeliveryOutcome(DeliveryResult.Later, RetryAfter: UntilAChannelIsSetUp, Error: "NoChannel"))
                : Nothing(new DeliveryOutcome(DeliveryResult.Refused, Error: "NoConversation"));
        }

        return row.Kind switch
        {
            OutboxKind.Message => await MessageAsync(row, root, locale, cancellationToken),
            OutboxKind.Card => await CardAsync(row, root, locale, cancellationToken),
            _ => await NoticeAsync(row, root, locale, cancellationToken),
        };
    }

    /// <summary>The same once more as a new message, since the one to be updated is gone.</summary>
    public Delivery AsNew(ComposedDelivery composed, Delivery delivery) =>
        delivery with { UpdatesActivityId = null, Target = composed.Root ?? delivery.Target };

    public async Task RefusedAsync(ConversationTarget target, string? error, CancellationToken cancellationToken)
    {
        var id = target.ConversationId.Split(';')[0];
        var conversation = await db.Conversations.FindAsync([id], cancellationToken);
        conversation?.Refuse(error ?? nameof(DeliveryResult.Refused));
    }

    private async Task<ComposedDelivery> MessageAsync(OutboxMessage row, ConversationTarget root, string locale, CancellationToken cancellationToken)
    {
        var message = WrittenMessage.FromJson(row.Payload ?? "{}");
        var standing = message.Place is null ? null : await db.CardPlaces.FindAsync([message.Place, row.Destination], cancellationToken);
        var target = message.ThreadRootId is { } thread ? Thread(root, thread) : root;
        var updates = message.ReplacesActivityId ?? (message.Repost ? null : standing?.ActivityId);
        return new(
            new Delivery(target, new WrittenContent(message), updates, locale, time.GetUtcNow(), Alert: false),
            Place: message.Place,
            DeleteFirst: message.Repost ? standing?.ActivityId : null,
            Root: root);
    }

    private async Task<ComposedDelivery> CardAsync(OutboxMessage row, ConversationTarget root, string locale, CancellationToken cancellationToken)
    {
        var ticketId = row.TicketId ?? 0;
        var place = CardNames.Of(row.Name, ticketId);
        var standing = await db.CardPlaces.FindAsync([place, row.Destination], cancellationToken);
        if (await ContentAsync(row, ticketId, cancellationToken) is not { } content)
        {
            return Nothing(DeliveryOutcome.Delivered(null, null));
        }

        var target = standing is null ? root : root with { ConversationId = standing.ConversationId, IsChannelRoot = false };
        var reminder = content is SurveyContent { Reminder: true };
        return new(
            new Delivery(target, content, reminder ? null : standing?.ActivityId, locale, time.GetUtcNow(), Alert: standing is null || reminder),
            Place: place,
            DeleteFirst: reminder ? standing?.ActivityId : null,
            Root: root);
    }

    private async Task<DeliveryContent?> ContentAsync(OutboxMessage row, long ticketId, CancellationToken cancellationToken)
    {
        if (row.Name == CardNames.Desk)
        {
            return await deskViews.ForAllAsync(ticketId, GroupOf(row.Destination), cancellationToken) is { } view ? new DeskContent(view) : null;
        }

        var ticket = await summaries.FindAsync(ticketId, cancellationToken);
        return ticket is null ? null
            : row.Name == CardNames.Receipt ? new ReceiptContent(ticket)
            : new SurveyContent(ticket, Reminder: ticket.LastChange?.Event is SurveyReminded);
    }

    private async Task<ComposedDelivery> NoticeAsync(OutboxMessage row, ConversationTarget root, string locale, CancellationToken cancellationToken)
    {
        var ticket = await summaries.FindAsync(row.TicketId ?? 0, cancellationToken);
        var entry = ticket?.Timeline.FirstOrDefault(line => line.Sequence == row.EventSequence);
        if (ticket is null || entry is null)
        {
            return Nothing(DeliveryOutcome.Delivered(null, null));
        }

        var audience = AudienceOf(row.Destination, ticket, entry);
        var target = audience == NoticeAudience.Group ? await DeskThreadAsync(row, root, cancellationToken) : root;
        return new(new Delivery(target, new NoticeContent(ticket, entry, audience), null, locale, time.GetUtcNow(), Alert: true), Root: root);
    }

    private async Task<ConversationTarget> DeskThreadAsync(OutboxMessage row, ConversationTarget root, CancellationToken cancellationToken)
    {
        var desk = await db.CardPlaces.FindAsync([CardNames.Of(CardNames.Desk, row.TicketId ?? 0), row.Destination], cancellationToken);
        return desk is null ? root : Thread(root, desk.ActivityId);
    }

    private static NoticeAudience AudienceOf(string destination, TicketSummary ticket, TimelineEntry entry)
    {
        if (destination.StartsWith(Destinations.GroupPrefix, StringComparison.Ordinal))
        {
            return NoticeAudience.Group;
        }

        var isGivenToThem = entry.Event is TicketAssigned assigned && destination == Destinations.Person(assigned.AssigneeId);
        return isGivenToThem ? NoticeAudience.Assignee
            : destination == Destinations.Person(ticket.Requester.Id) ? NoticeAudience.Requester
            : destination == (ticket.Assignee is { } assignee ? Destinations.Person(assignee.Id) : null) ? NoticeAudience.Assignee
            : NoticeAudience.Supervisor;
    }

    private async Task<(ConversationTarget? Target, string Locale)> FindTargetAsync(string destination, CancellationToken cancellationToken)
    {
        if (destination.StartsWith(Destinations.PersonPrefix, StringComparison.Ordinal))
        {
            var personId = long.Parse(destination.AsSpan(Destinations.PersonPrefix.Length), CultureInfo.InvariantCulture);
            var chat = await db.Conversations.AsNoTracking()
                .Where(conversation => conversation.PersonId == personId && conversation.RefusedBecause == null)
                .FirstOrDefaultAsync(cancellationToken);
            var locale = await db.People.Where(person => person.Id == personId).Select(person => person.Locale).FirstOrDefaultAsync(cancellationToken);
            return (chat is null ? null : new(chat.Id, chat.ServiceUrl, chat.TenantId, IsChannelRoot: false), locale ?? DeskLocale);
        }

        return (await FindChannelAsync(destination, cancellationToken), DeskLocale);
    }

    private async Task<ConversationTarget?> FindChannelAsync(string destination, CancellationToken cancellationToken)
    {
        string? id;
        if (destination.StartsWith(Destinations.GroupPrefix, StringComparison.Ordinal))
        {
            var snapshot = await catalogue.GetAsync(cancellationToken);
            id = snapshot.ChannelFor(snapshot.Group(GroupOf(destination)));
        }
        else
        {
            id = destination[Destinations.ConversationPrefix.Length..];
        }

        var channel = id is null ? null : await db.Conversations.AsNoTracking().FirstOrDefaultAsync(conversation => conversation.Id == id, cancellationToken);
        return channel is null ? null
            : new(channel.Id, channel.ServiceUrl, channel.TenantId, IsChannelRoot: channel.Kind == Data.Conversations.ConversationKind.Channel);
    }

    private static int GroupOf(string destination) =>
        int.Parse(destination.AsSpan(Destinations.GroupPrefix.Length), CultureInfo.InvariantCulture);

    private static ConversationTarget Thread(ConversationTarget root, string rootActivityId) =>
        root.IsChannelRoot ? root with { ConversationId = $"{root.ConversationId};messageid={rootActivityId}", IsChannelRoot = false } : root;

    private static ComposedDelivery Nothing(DeliveryOutcome outcome) => new(null, outcome);
}
