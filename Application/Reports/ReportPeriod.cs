using System.Globalization;
using IndupalBot.Application.Clock;

namespace IndupalBot.Application.Reports;

/// <summary>A day, week or month of the institute's calendar.</summary>
/// <param name="First">Its first day.</param>
public sealed record ReportPeriod(PeriodKind Kind, DateOnly First)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const char Between = ':';
    private const int DaysOfAWeek = 7;

    /// <summary>The first day after it.</summary>
    public DateOnly End => Kind switch
    {
        PeriodKind.Day => First.AddDays(1),
        PeriodKind.Week => First.AddDays(DaysOfAWeek),
        _ => First.AddMonths(1),
    };

    public DateTimeOffset From => StartOf(First);

    /// <summary>The moment after its last.</summary>
    public DateTimeOffset Until => StartOf(End);

    /// <summary>As a button carries it; <see cref="Read"/> reads it.</summary>
    public string Key => $"{Kind}{Between}{First.ToString(DayFormat, CultureInfo.InvariantCulture)}";

    public bool Contains(DateTimeOffset instant) => instant >= From && instant < Until;

    public static ReportPeriod Of(PeriodKind kind, DateTimeOffset instant) => Of(kind, DeskClock.DayOf(instant));

    public static ReportPeriod Of(PeriodKind kind, DateOnly day) => new(kind, kind switch
    {
        PeriodKind.Day => day,
        PeriodKind.Week => day.AddDays(-(((int)day.DayOfWeek + DaysOfAWeek - (int)DayOfWeek.Monday) % DaysOfAWeek)),
        _ => new DateOnly(day.Year, day.Month, 1),
    });

    /// <summary>The one before this.</summary>
    public ReportPeriod Previous() => Of(Kind, First.AddDays(-1));

    /// <param name="text">"Month:2026-10-01", or "Month" alone for the present one.</param>
    /// <returns>Null when it is none of ours.</returns>
    public static ReportPeriod? Read(string? text, DateTimeOffset now)
    {
        var parts = text?.Split(Between) ?? [];
        if (parts.Length is 0 or > 2 || !Enum.TryParse<PeriodKind>(parts[0], out var kind) || !Enum.IsDefined(kind))
        {
            return null;
        }

        return parts.Length == 1 ? Of(kind, now)
            : DateOnly.TryParseExact(parts[1], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsSensible(day) ? Of(kind, day)
            : null;
    }

    private static bool IsSensible(DateOnly day) => day.Year is > 2000 and < 2100;

    private static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, DeskClock.Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
