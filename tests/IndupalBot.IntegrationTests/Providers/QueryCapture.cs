using System.Collections.Concurrent;
using System.Linq.Expressions;
using IndupalBot.Data;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Every query that the application issued, to be issued once more against another provider.</summary>
internal sealed class QueryCapture
{
    private readonly ConcurrentDictionary<string, CapturedQuery> queries = new(StringComparer.Ordinal);

    public IReadOnlyCollection<CapturedQuery> Queries => [.. queries.Values];

    public void Add<TResult>(Expression query) =>
        queries.GetOrAdd(query.ToString(), text => new CapturedQuery(text, (db, single) => QueryReplay.RunAsync<TResult>(query, db, single)));
}
