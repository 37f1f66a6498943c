using IndupalBot.Application.People;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.Catalogue;

/// <summary>
/// Services and groups as every turn needs them. They change rarely: whoever changes them calls <see cref="Forget"/> after the commit,
/// and another instance sees it within half a minute.
/// </summary>
public sealed class CatalogueCache(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private volatile CatalogueSnapshot? snapshot;
    private long loadedAt;

    public async ValueTask<CatalogueSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        if (snapshot is { } known && time.GetElapsedTime(Volatile.Read(ref loadedAt)) < KeptFor)
        {
            return known;
        }

        var loaded = await LoadAsync(cancellationToken);
        Volatile.Write(ref loadedAt, time.GetTimestamp());
        return snapshot = loaded;
    }

    public void Forget() => snapshot = null;

    private async Task<CatalogueSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var services = await db.Services.AsNoTracking().OrderBy(service => service.Order).ToListAsync(cancellationToken);
        var groups = await db.SupportGroups.AsNoTracking().OrderBy(group => group.Id).ToListAsync(cancellationToken);
        var members = await db.GroupMemberships.AsNoTracking().Include(membership => membership.Person).OrderBy(membership => membership.Person.Name).ToListAsync(cancellationToken);
        return new CatalogueSnapshot(services, groups, members.ToLookup(membership => membership.GroupId, membership => PersonRef.Of(membership.Person)));
    }
}
