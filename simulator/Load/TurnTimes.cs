using System.Collections.Concurrent;

namespace IndupalBot.Simulator.Load;

/// <summary>How long each turn took, by kind.</summary>
internal sealed class TurnTimes
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = new(StringComparer.Ordinal);

    public int Count => _times.Values.Sum(t => t.Count);

    public async Task<T> MeasureAsync<T>(string kind, Func<Task<T>> turn)
    {
        var started = TimeProvider.System.GetTimestamp();
        var result = await turn();
        _times.GetOrAdd(kind, _ => []).Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        return result;
    }

    public TurnSummary Summary() => TurnSummary.Of([.. _times.Values.SelectMany(times => times).Order()]);

    public IReadOnlyDictionary<string, TurnSummary> Summaries() =>
        _times.OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => TurnSummary.Of([.. t.Value.Order()]));
}
