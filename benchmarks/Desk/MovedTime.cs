namespace IndupalBot.Benchmarks.Desk;

/// <summary>The clock of a seeded desk: its last day goes on.</summary>
internal sealed class MovedTime(DateTimeOffset start) : TimeProvider
{
    private readonly long begin = System.GetTimestamp();
    private TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => start + moved + System.GetElapsedTime(begin);

    public void Advance(TimeSpan time) => moved += time;
}
