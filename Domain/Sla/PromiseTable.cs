using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>First-response promise by level. None may exceed the procedure's 12 hours (PR-TIC-02, step 4).</summary>
public sealed class PromiseTable
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly Dictionary<TicketLevel, TimeSpan> promises;

    /// <exception cref="ArgumentException">A level is missing, not positive, longer than 12 hours, or longer than a less urgent one.</exception>
    public PromiseTable(IReadOnlyDictionary<TicketLevel, TimeSpan> promises)
    {
        this.promises = new(promises);
        var previous = Longest;
        foreach (var level in Enum.GetValues<TicketLevel>())
        {
            if (!promises.TryGetValue(level, out var promise) || promise <= TimeSpan.Zero || promise > previous)
            {
                throw new ArgumentException($"The promise of level {level} must be above zero and at most {previous}.", nameof(promises));
            }

            previous = promise;
        }
    }

    public static PromiseTable Default { get; } = new(new Dictionary<TicketLevel, TimeSpan>
    {
        [TicketLevel.Critical] = TimeSpan.FromHours(1),
        [TicketLevel.High] = TimeSpan.FromHours(4),
        [TicketLevel.Medium] = TimeSpan.FromHours(8),
        [TicketLevel.Low] = Longest,
    });

    public TimeSpan Of(TicketLevel level) => promises[level];
}
