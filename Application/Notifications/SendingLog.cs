namespace IndupalBot.Application.Notifications;

/// <summary>When something was last sent to one place, as far back as the limits look.</summary>
internal sealed class SendingLog(IReadOnlyList<SendingLimit> limits)
{
    private readonly List<DateTimeOffset> times = [];
    private readonly int kept = limits.Max(limit => limit.Most);
    private readonly TimeSpan longest = limits.Max(limit => limit.Within);

    /// <returns>When the next one may go; the past when it may go now.</returns>
    public DateTimeOffset NextFree() => limits
        .Where(limit => times.Count >= limit.Most)
        .Select(limit => times[^limit.Most] + limit.Within)
        .DefaultIfEmpty(DateTimeOffset.MinValue)
        .Max();

    public void Add(DateTimeOffset now)
    {
        if (times.Count >= 2 * kept)
        {
            times.RemoveRange(0, times.Count - kept);
        }

        times.Add(now);
    }

    public bool IsOver(DateTimeOffset now) => times.Count == 0 || times[^1] + longest < now;
}
