namespace IndupalBot.Simulator.World;

/// <summary>Message ids as Teams gives them: the epoch in milliseconds, unique and rising.</summary>
internal sealed class MessageIds(TimeProvider clock)
{
    private long _last;

    public string Next()
    {
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
            {
                return next.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }
}
