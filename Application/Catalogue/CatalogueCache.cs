using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.Catalogue;

/// <summary>Services and groups as every turn needs them. They change rarely; whoever changes them calls <see cref="Forget"/>.</summary>
public sealed class CatalogueCache(IServiceScopeFactory scopes)
{
    private volatile CatalogueSnapshot? snapshot;

    public async ValueTask<CatalogueSnapshot> GetAsync(CancellationToken cancellationToken) =>
        snapshot ??= await LoadAsync(cancellationToken);

    public void Forget() => snapshot = null;

    private async Task<CatalogueSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var services = await db.Services.AsNoTracking().OrderBy(service => service.Order).ToListAsync(cancellationToken);
        var groups = await db.SupportGroups.AsNoTracking().OrderBy(group => group.Id).ToListAsync(cancellationToken);
        return new CatalogueSnapshot(services, groups);
    }
}
