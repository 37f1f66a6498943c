using IndupalBot.Application.Catalogue;
using IndupalBot.Data;
using IndupalBot.Data.Conversations;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Conversations;

/// <summary>Remembers where people and channels can be written to.</summary>
public sealed class ConversationRegister(HelpDeskDbContext db, DeskTransaction transaction, CatalogueCache catalogue, AddressBook addresses)
{
    public async Task<Conversation> HearAsync(ConversationIdentity identity, long? personId, CancellationToken cancellationToken)
    {
        var conversation = await db.Conversations.FindAsync([identity.Id], cancellationToken);
        if (conversation is null)
        {
            conversation = new Conversation(identity.Id, identity.Kind, identity.TenantId, identity.ServiceUrl);
            db.Conversations.Add(conversation);
        }

        conversation.Heard(identity.ServiceUrl);
        conversation.BelongToTeam(identity.TeamId);
        if (identity.Kind == ConversationKind.Personal && personId is { } id)
        {
            conversation.BelongTo(id);
        }

        if (db.IsChanged(conversation))
        {
            transaction.AfterCommit(addresses.Forget);
        }

        return conversation;
    }

    /// <summary>The bot was removed: nothing is sent here until something comes in again.</summary>
    public async Task LeaveAsync(string conversationId, string because, CancellationToken cancellationToken)
    {
        var conversation = await db.Conversations.FindAsync([conversationId], cancellationToken);
        conversation?.Refuse(because);
        foreach (var group in await db.SupportGroups.Where(each => each.ChannelId == conversationId).ToListAsync(cancellationToken))
        {
            group.LeaveChannel();
        }

        transaction.AfterCommit(catalogue.Forget);
        transaction.AfterCommit(addresses.Forget);
    }

    /// <summary>Moves a live card's place to another card, e.g. the draft's to the receipt: it is the same message in the chat.</summary>
    public async Task RenamePlaceAsync(string card, string destination, string newCard, CancellationToken cancellationToken)
    {
        var place = await db.CardPlaces.FindAsync([card, destination], cancellationToken);
        if (place is not null)
        {
            db.CardPlaces.Remove(place);
            db.CardPlaces.Add(new CardPlace(newCard, destination, place.ConversationId, place.ActivityId));
        }
    }

    /// <summary>The message shows another card now.</summary>
    public async Task ForgetPlaceAsync(string card, string destination, CancellationToken cancellationToken)
    {
        if (await db.CardPlaces.FindAsync([card, destination], cancellationToken) is { } place)
        {
            db.CardPlaces.Remove(place);
        }
    }

    /// <summary>Remembers that the pressed message now shows this card.</summary>
    public async Task PlaceAsync(string card, string destination, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var place = await db.CardPlaces.FindAsync([card, destination], cancellationToken);
        if (place is null)
        {
            db.CardPlaces.Add(new CardPlace(card, destination, conversationId, activityId));
        }
        else
        {
            place.MoveTo(conversationId, activityId);
        }
    }

    /// <summary>The case whose desk card stands at the head of a channel thread, if any.</summary>
    public async Task<long?> TicketOfThreadAsync(string conversationId, string rootActivityId, CancellationToken cancellationToken)
    {
        var thread = $"{conversationId};messageid={rootActivityId}";
        var card = await db.CardPlaces
            .Where(place => place.ActivityId == rootActivityId && (place.ConversationId == thread || place.ConversationId == conversationId))
            .Select(place => place.Card)
            .FirstOrDefaultAsync(cancellationToken);
        return CardNames.TicketOf(card);
    }

    /// <summary>The case whose card is this message of a chat, if any.</summary>
    public async Task<long?> TicketOfMessageAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        CardNames.TicketOf(await db.CardPlaces
            .Where(place => place.ConversationId == conversationId && place.ActivityId == activityId)
            .Select(place => place.Card)
            .FirstOrDefaultAsync(cancellationToken));
}
