using System.Collections.Concurrent;

namespace IndupalBot.Simulator.Connector;

/// <summary>How often a bot may write in one conversation, as Teams publishes it: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour.</summary>
internal sealed class RateLimits(SimulatorOptions options)
{
    private static readonly (int Calls, TimeSpan Window)[] Allowed =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly ConcurrentDictionary<string, Queue<long>> _calls = new(StringComparer.Ordinal);

    /// <summary>Seconds to wait, or null when the call is within the limits, and then it counts.</summary>
    public int? Exceeded(string conversationId)
    {
        if (!options.EnforceRateLimits)
        {
            return null;
        }

        var calls = _calls.GetOrAdd(conversationId, _ => new());
        lock (calls)
        {
            var now = TimeProvider.System.GetTimestamp();
            while (calls.TryPeek(out var oldest) && TimeProvider.System.GetElapsedTime(oldest, now) >= Allowed[^1].Window)
            {
                calls.Dequeue();
            }

            foreach (var (most, window) in Allowed)
            {
                if (calls.Count(c => TimeProvider.System.GetElapsedTime(c, now) < window) >= most)
                {
                    return Math.Max(1, (int)window.TotalSeconds / 2);
                }
            }

            calls.Enqueue(now);
            return null;
        }
    }
}
