using System.Globalization;

namespace IndupalBot.Application.Clock;

/// <summary>The institute's wall clock. Colombia keeps UTC−5 all year.</summary>
public static class DeskClock
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Bogota");

    public static DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static int YearOf(DateTimeOffset instant) => ToLocal(instant).Year;

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);
}
