namespace IndupalBot.Simulator;

/// <summary>A real timer whose remaining time shrinks when the world's clock is moved forward. A periodic one fires once for the whole leap.</summary>
internal sealed class SimulatorTimer : ITimer
{
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private readonly Action<SimulatorTimer> _forget;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private TimeSpan? _dueAt;

    public SimulatorTimer(TimerCallback callback, object? state, Action<SimulatorTimer> forget)
    {
        _forget = forget;
        _timer = TimeProvider.System.CreateTimer(_ => Fire(callback, state), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private static TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(0);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _period = period;
            _dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : Elapsed + dueTime;
            return _timer.Change(dueTime, period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period);
        }
    }

    public void Skip(TimeSpan by)
    {
        lock (_gate)
        {
            if (_dueAt is not { } dueAt)
            {
                return;
            }

            var left = dueAt - by - Elapsed;
            Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
        }
    }

    public void Dispose()
    {
        _forget(this);
        _timer.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _forget(this);
        return _timer.DisposeAsync();
    }

    private void Fire(TimerCallback callback, object? state)
    {
        lock (_gate)
        {
            var repeats = _period > TimeSpan.Zero;
            _dueAt = repeats ? Elapsed + _period : null;
        }

        callback(state);
    }
}
