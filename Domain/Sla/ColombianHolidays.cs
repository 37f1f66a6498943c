using System.Collections.Concurrent;

namespace IndupalBot.Domain.Sla;

/// <summary>
/// Colombia's public holidays by rule: fixed days, those that Ley 51 de 1983 (Ley Emiliani) moves to the following Monday, and
/// those counted from Easter Sunday.
/// </summary>
public static class ColombianHolidays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (7, 20), (8, 7), (12, 8), (12, 25)];

    private static readonly (int Month, int Day)[] MovedToMonday = [(1, 6), (3, 19), (6, 29), (8, 15), (10, 12), (11, 1), (11, 11)];

    /// <summary>Maundy Thursday, Good Friday; then Ascension, Corpus Christi and Sacred Heart, each on its Monday.</summary>
    private static readonly int[] DaysAfterEaster = [-3, -2, 43, 64, 71];

    private static readonly ConcurrentDictionary<int, IReadOnlySet<DateOnly>> Known = new();

    public static bool Includes(DateOnly day) => Of(day.Year).Contains(day);

    public static IReadOnlySet<DateOnly> Of(int year) => Known.GetOrAdd(year, ByRule);

    private static HashSet<DateOnly> ByRule(int year)
    {
        var easter = EasterSunday(year);
        return Fixed.Select(day => new DateOnly(year, day.Month, day.Day))
            .Concat(MovedToMonday.Select(day => MondayFrom(new DateOnly(year, day.Month, day.Day))))
            .Concat(DaysAfterEaster.Select(easter.AddDays))
            .ToHashSet();
    }

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>The anonymous Gregorian computus, as almanacs publish it.</summary>
    internal static DateOnly EasterSunday(int year)
    {
        var goldenNumber = year % 19;
        var (century, yearOfCentury) = (year / 100, year % 100);
        var moonCorrection = ((8 * century) + 13) / 25;
        var epact = ((19 * goldenNumber) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (goldenNumber + (11 * epact) + (22 * weekday)) / 451;
        var marchDay = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, marchDay / 31, (marchDay % 31) + 1);
    }
}
