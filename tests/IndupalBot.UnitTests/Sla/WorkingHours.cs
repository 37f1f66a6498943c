using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

/// <summary>Monday to Friday, 8 to 12 and 14 to 18, as the catalogue has it.</summary>
internal static class WorkingHours
{
    public const string Code = "LABORAL";

    private static readonly OpenHours[] Day = [new(new TimeOnly(8, 0), new TimeOnly(12, 0)), new(new TimeOnly(14, 0), new TimeOnly(18, 0))];

    private static readonly WeekPlan Plan = new(
        DateOnly.MinValue,
        new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.ToDictionary(day => day, _ => (IReadOnlyList<OpenHours>)Day));

    public static ServiceCalendar Calendar(params IEnumerable<CalendarException> exceptions) => new(Code, [Plan], exceptions);

    /// <summary>MTO runs in working hours and has targets; WEB has a target in continuous hours; the rest is the procedure's.</summary>
    public static PromisePolicy Policy(params IEnumerable<CalendarException> exceptions) => new(
        PromiseTable.Default,
        new Dictionary<string, ServicePromise>
        {
            ["MTO"] = new(Code, Hours(40, 24, 16, 8)),
            ["WEB"] = new(null, Hours(72, 48, 24, 12)),
        },
        new Dictionary<string, ServiceCalendar> { [Code] = Calendar(exceptions) });

    private static Dictionary<TicketLevel, double> Hours(double low, double medium, double high, double critical) => new()
    {
        [TicketLevel.Low] = low,
        [TicketLevel.Medium] = medium,
        [TicketLevel.High] = high,
        [TicketLevel.Critical] = critical,
    };
}
