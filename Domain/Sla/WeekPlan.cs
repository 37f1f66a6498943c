namespace IndupalBot.Domain.Sla;

/// <summary>The hours of each weekday from a day on. A plan replaces the one before it, and never a day that has passed.</summary>
/// <param name="Days">Weekdays that are not named are closed.</param>
public sealed record WeekPlan(DateOnly From, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> Days)
{
    internal bool IsOpenAtAll => Days.Values.Any(hours => hours.Any(each => each.End > each.Start));
}
