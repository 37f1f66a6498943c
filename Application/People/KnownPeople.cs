using IndupalBot.Application.Caching;
using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Application.People;

/// <summary>People as the cards name them.</summary>
public sealed class KnownPeople(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly ExpiringCache<long, PersonRef> cache = new(time, KeptFor);

    public ValueTask<Dictionary<long, PersonRef>> GetAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        cache.GetAsync(ids, missing => LoadAsync(missing, cancellationToken));

    public void Forget() => cache.Forget();

    private async Task<Dictionary<long, PersonRef>> LoadAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken);
        return people.ToDictionary(person => person.Id, PersonRef.Of);
    }
}
