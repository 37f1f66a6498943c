using System.Runtime.CompilerServices;
using IndupalBot.Application.People;
using IndupalBot.Application.Sla;
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
public sealed class CatalogueCache(IServiceScopeFactory scopes, PromiseReader promises, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private volatile StrongBox<Loaded?> shelf = new();

    public async ValueTask<CatalogueSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        // What is being read while somebody calls Forget is put on the shelf that is thrown away.
        var here = shelf;
        if (here.Value is { } known && time.GetElapsedTime(known.At) < KeptFor)
        {
            return known.Snapshot;
        }

        var loaded = new Loaded(await LoadAsync(cancellationToken), time.GetTimestamp());
        here.Value = loaded;
        return loaded.Snapshot;
    }

    public void Forget() => shelf = new();

    private async Task<CatalogueSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var services = await db.Services.AsNoTracking().OrderBy(service => service.Order).ToListAsync(cancellationToken);
        var groups = await db.SupportGroups.AsNoTracking().OrderBy(group => group.Id).ToListAsync(cancellationToken);
        var members = await db.GroupMemberships.AsNoTracking().Include(membership => membership.Person).OrderBy(membership => membership.Person.Name).ToListAsync(cancellationToken);
        return new CatalogueSnapshot(
            services, groups, members.ToLookup(membership => membership.GroupId, membership => PersonRef.Of(membership.Person)),
            await promises.ReadAsync(db, cancellationToken));
    }

    private sealed record Loaded(CatalogueSnapshot Snapshot, long At);
}
