using System.Globalization;
using IndupalBot.Application.Caching;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Notifications;
using IndupalBot.Data;
using IndupalBot.Data.Conversations;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.Conversations;

/// <summary>Where each destination is written to, and in which language.</summary>
public sealed class AddressBook(IServiceScopeFactory scopes, CatalogueCache catalogue, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly ExpiringCache<string, Address> cache = new(time, KeptFor);

    /// <returns>Only those that can be written to now.</returns>
    public async ValueTask<IReadOnlyDictionary<string, Address>> FindAsync(IReadOnlyCollection<string> destinations, CancellationToken cancellationToken) =>
        await cache.GetAsync(destinations, missing => LoadAsync(missing, cancellationToken));

    /// <summary>After a commit that changed where or how somebody is reached.</summary>
    public void Forget() => cache.Forget();

    private async Task<Dictionary<string, Address>> LoadAsync(IReadOnlyList<string> destinations, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var found = new Dictionary<string, Address>();
        foreach (var destination in destinations)
        {
            if (await FindAsync(db, destination, cancellationToken) is { } address)
            {
                found[destination] = address;
            }
        }

        return found;
    }

    private async Task<Address?> FindAsync(HelpDeskDbContext db, string destination, CancellationToken cancellationToken)
    {
        if (destination.StartsWith(Destinations.PersonPrefix, StringComparison.Ordinal))
        {
            return await FindChatAsync(db, long.Parse(destination.AsSpan(Destinations.PersonPrefix.Length), CultureInfo.InvariantCulture), cancellationToken);
        }

        var id = destination.StartsWith(Destinations.GroupPrefix, StringComparison.Ordinal)
            ? await ChannelOfAsync(Destinations.GroupOf(destination), cancellationToken)
            : destination[Destinations.ConversationPrefix.Length..];
        var channel = id is null ? null : await db.Conversations.AsNoTracking()
            .FirstOrDefaultAsync(conversation => conversation.Id == id && conversation.RefusedBecause == null, cancellationToken);
        return channel is null ? null : new(TargetOf(channel), DeskLanguage.Locale);
    }

    private static async Task<Address?> FindChatAsync(HelpDeskDbContext db, long personId, CancellationToken cancellationToken)
    {
        var chat = await db.Conversations.AsNoTracking()
            .FirstOrDefaultAsync(conversation => conversation.PersonId == personId && conversation.RefusedBecause == null, cancellationToken);
        var locale = await db.People.Where(person => person.Id == personId).Select(person => person.Locale).FirstOrDefaultAsync(cancellationToken);
        return chat is null ? null : new(TargetOf(chat), locale ?? DeskLanguage.Locale);
    }

    private async Task<string?> ChannelOfAsync(int groupId, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        return snapshot.ChannelFor(snapshot.Group(groupId));
    }

    private static ConversationTarget TargetOf(Conversation conversation) =>
        new(conversation.Id, conversation.ServiceUrl, conversation.TenantId, IsChannelRoot: conversation.Kind == ConversationKind.Channel);
}
