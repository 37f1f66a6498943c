using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>What a service promises beyond the desk's table: its calendar, and by when its cases are solved.</summary>
/// <param name="Calendar">Code of the calendar; null for continuous hours.</param>
/// <param name="SolutionHours">Hours of the calendar by level; a level that is not named has no target.</param>
public sealed record ServicePromise(string? Calendar, IReadOnlyDictionary<TicketLevel, double> SolutionHours)
{
    public static readonly ServicePromise Plain = new(null, new Dictionary<TicketLevel, double>());

    /// <summary>A year of working hours: a longer target is a slip of the pen.</summary>
    public const double MostHours = 2_000;

    public TimeSpan? Solution(TicketLevel level) => SolutionHours.TryGetValue(level, out var hours) ? TimeSpan.FromHours(hours) : null;
}
