using System.Collections.Concurrent;

namespace IndupalBot.Application.Caching;

/// <summary>
/// Rows that change rarely and that every turn reads. Whoever changes one calls <see cref="Forget"/> after the commit; what another
/// instance changed is seen when the time is over.
/// </summary>
internal sealed class ExpiringCache<TKey, TValue>(TimeProvider time, TimeSpan keptFor)
    where TKey : notnull
{
    private volatile ConcurrentDictionary<TKey, (TValue Value, long At)> entries = new();

    public void Forget() => entries = new();

    /// <param name="load">Fetches what is not known; what it does not find is asked for again next time.</param>
    public async ValueTask<Dictionary<TKey, TValue>> GetAsync(IReadOnlyCollection<TKey> keys, Func<IReadOnlyList<TKey>, Task<Dictionary<TKey, TValue>>> load)
    {
        // What is being read while somebody calls Forget goes into the dictionary that is thrown away.
        var shelf = entries;
        var found = new Dictionary<TKey, TValue>(keys.Count);
        foreach (var key in keys)
        {
            if (shelf.TryGetValue(key, out var entry) && time.GetElapsedTime(entry.At) < keptFor)
            {
                found[key] = entry.Value;
            }
        }

        if (found.Count < keys.Count && keys.Where(key => !found.ContainsKey(key)).Distinct().ToList() is { Count: > 0 } missing)
        {
            foreach (var (key, value) in await load(missing))
            {
                shelf[key] = (value, time.GetTimestamp());
                found[key] = value;
            }
        }

        return found;
    }
}
