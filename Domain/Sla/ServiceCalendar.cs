namespace IndupalBot.Domain.Sla;

/// <summary>
/// In which hours a promise's clock runs. Continuous hours are the procedure's rule (PR-TIC-02, step 4); working hours are a setting
/// of a service. Days that have passed never change (see <see cref="WeekPlan"/> and <see cref="CalendarException"/>), so that what was
/// promised, kept or broken by a calendar stays so.
/// </summary>
public sealed class ServiceCalendar
{
    /// <summary>Colombia keeps UTC−5 all year, without daylight saving.</summary>
    private static readonly TimeSpan Colombia = TimeSpan.FromHours(-5);

    private readonly IReadOnlyList<WeekPlan> plans;
    private readonly IReadOnlyDictionary<DateOnly, IReadOnlyList<OpenHours>> exceptions;

    private ServiceCalendar()
    {
        Code = string.Empty;
        (plans, exceptions) = ([], new Dictionary<DateOnly, IReadOnlyList<OpenHours>>());
    }

    /// <exception cref="ArgumentException">The last plan never opens: a promise would have no end.</exception>
    public ServiceCalendar(string code, IEnumerable<WeekPlan> plans, IEnumerable<CalendarException> exceptions)
    {
        Code = code;
        this.plans = [.. plans.OrderByDescending(plan => plan.From)];
        this.exceptions = exceptions.ToDictionary(exception => exception.Day, exception => exception.Hours);
        if (this.plans is not [var last, ..] || !last.IsOpenAtAll)
        {
            throw new ArgumentException($"Calendar {code} never opens.", nameof(plans));
        }
    }

    public static ServiceCalendar Continuous { get; } = new();

    /// <summary>Empty for continuous hours.</summary>
    public string Code { get; }

    private bool IsContinuous => plans.Count == 0;

    /// <summary>The moment at which this much time of the calendar has passed since <paramref name="start"/>.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan time)
    {
        if (IsContinuous || time <= TimeSpan.Zero)
        {
            return IsContinuous ? start + time : start;
        }

        var left = time;
        foreach (var (from, to) in StretchesFrom(start))
        {
            if (to - from >= left)
            {
                return (from + left).ToUniversalTime();
            }

            left -= to - from;
        }

        throw new InvalidOperationException($"Calendar {Code} ended.");
    }

    /// <summary>How much of the calendar's time lies between two moments; nothing when the second comes first.</summary>
    public TimeSpan Between(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start)
        {
            return TimeSpan.Zero;
        }

        return IsContinuous
            ? end - start
            : StretchesFrom(start).TakeWhile(each => each.From < end)
                .Aggregate(TimeSpan.Zero, (sum, each) => sum + ((each.To < end ? each.To : end) - each.From));
    }

    /// <summary>Whether the day is open, and when.</summary>
    public IReadOnlyList<OpenHours> On(DateOnly day)
    {
        if (exceptions.TryGetValue(day, out var exceptional))
        {
            return exceptional;
        }

        return ColombianHolidays.Includes(day)
            ? []
            : plans.FirstOrDefault(plan => plan.From <= day)?.Days.GetValueOrDefault(day.DayOfWeek) ?? [];
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> StretchesFrom(DateTimeOffset start)
    {
        var local = start.ToOffset(Colombia);
        for (var day = DateOnly.FromDateTime(local.Date); ; day = day.AddDays(1))
        {
            var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Colombia);
            foreach (var hours in On(day).OrderBy(each => each.From))
            {
                var (from, to) = (midnight + hours.Start, midnight + hours.End);
                if (to > start)
                {
                    yield return (from > start ? from : start, to);
                }
            }
        }
    }
}
