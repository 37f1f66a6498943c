using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Traffic;

/// <summary>The last calls in both directions, for the curious and for tests.</summary>
public sealed class TrafficLog(WorldEvents events, SimulatorOptions options)
{
    private const int Kept = 1000;
    private readonly Lock _gate = new();
    private readonly Queue<TrafficEntry> _entries = new();
    private long _last;

    internal void Add(Func<TrafficEntry> describe)
    {
        if (!options.RecordTraffic)
        {
            return;
        }

        var entry = describe();
        lock (_gate)
        {
            entry = entry with { N = ++_last };
            _entries.Enqueue(entry);
            if (_entries.Count > Kept)
            {
                _entries.Dequeue();
            }
        }

        events.Publish("traffic", entry);
    }

    public IReadOnlyList<TrafficEntry> After(long n)
    {
        lock (_gate)
        {
            return [.. _entries.Where(e => e.N > n)];
        }
    }
}
