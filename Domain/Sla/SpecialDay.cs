namespace IndupalBot.Domain.Sla;

/// <summary>A day that a supervisor set apart: without work, or with hours of its own.</summary>
public sealed class SpecialDay
{
    private SpecialDay()
    {
    }

    private SpecialDay(DateOnly day) => Day = day;

    public DateOnly Day { get; private set; }

    /// <summary>Empty when nobody works.</summary>
    public IReadOnlyList<OpenHours> Hours { get; private set; } = [];

    public string Reason { get; private set; } = string.Empty;

    public long SetById { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    /// <exception cref="RuleViolationException"><see cref="CalendarRules.DayHasBegun"/> or <see cref="CalendarRules.ReasonRequired"/>.</exception>
    public static SpecialDay On(DateOnly day, IReadOnlyList<OpenHours> hours, string reason, long personId, DateOnly today, DateTimeOffset now)
    {
        var special = new SpecialDay(day);
        special.Change(hours, reason, personId, today, now);
        return special;
    }

    public void Change(IReadOnlyList<OpenHours> hours, string reason, long personId, DateOnly today, DateTimeOffset now)
    {
        RequireToCome(Day, today);
        var why = reason.Trim();
        if (why.Length is 0 or > CalendarRules.LongestReason)
        {
            throw new RuleViolationException(CalendarRules.ReasonRequired, CalendarRules.LongestReason);
        }

        (Hours, Reason, SetById, SetAt) = (hours, why, personId, now);
    }

    /// <summary>What a day counted for is settled once it has begun: promises were kept and broken by it.</summary>
    public static void RequireToCome(DateOnly day, DateOnly today)
    {
        if (day <= today)
        {
            throw new RuleViolationException(CalendarRules.DayHasBegun);
        }
    }
}
