namespace IndupalBot.Simulator;

/// <summary>
/// The time of day in the simulated world: the real time plus an offset that only moves forward.
/// Timers made with it fire as soon as the world's time passes them; timestamps for measuring stay real.
/// </summary>
public sealed class SimulatorClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<SimulatorTimer> _timers = [];
    private long _offsetTicks;

    public event Action<DateTimeOffset>? Moved;

    public TimeSpan Offset => new(Interlocked.Read(ref _offsetTicks));

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _offsetTicks, by.Ticks);
        foreach (var timer in Timers())
        {
            timer.Skip(by);
        }

        Moved?.Invoke(GetUtcNow());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatorTimer(callback, state, Forget);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    private SimulatorTimer[] Timers()
    {
        lock (_gate)
        {
            return [.. _timers];
        }
    }

    private void Forget(SimulatorTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }
}
