using System.Globalization;
using IndupalBot.Application.Clock;

namespace IndupalBot.Cards;

/// <summary>Moments as people of the institute say them, in the reader's language.</summary>
public static class DeskDates
{
    private static readonly CultureInfo Colombian = CultureInfo.GetCultureInfo("es-CO");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    internal static CultureInfo Culture => CardShell.Language == English.TwoLetterISOLanguageName ? English : Colombian;

    /// <summary>"hoy a las 3:40 p. m.", "el martes 24 de noviembre a las 8:00 a. m."</summary>
    public static string At(DateTimeOffset instant, DateTimeOffset now) =>
        string.Format(Culture, CardTexts.DateDayAndTime, Day(instant, now), AtTime(instant));

    /// <summary>"antes de las 3:40 p. m. de hoy".</summary>
    public static string Before(DateTimeOffset instant, DateTimeOffset now) =>
        string.Format(Culture, IsOne(instant) ? CardTexts.DateBeforeOne : CardTexts.DateBefore, Time(instant), DayOf(instant, now));

    /// <summary>"a las 10:42 a. m." when it is today, else with the day.</summary>
    public static string When(DateTimeOffset instant, DateTimeOffset now) =>
        DeskClock.DayOf(instant) == DeskClock.DayOf(now) ? AtTime(instant) : At(instant, now);

    /// <summary>"24/11, 10:42 a. m.", for time lines.</summary>
    public static string Short(DateTimeOffset instant) =>
        string.Format(Culture, CardTexts.DateShort, DeskClock.ToLocal(instant), Time(instant));

    /// <summary>"menos de 4 horas" takes its "4 horas" from here.</summary>
    public static string Span(TimeSpan span) => span.TotalMinutes < 60
        ? string.Format(Culture, CardTexts.SpanMinutes, (int)span.TotalMinutes)
        : span.TotalHours < 2
            ? CardTexts.SpanOneHour
            : string.Format(Culture, CardTexts.SpanHours, (int)span.TotalHours);

    /// <summary>"viernes 30 de abril de 2027".</summary>
    public static string Day(DateOnly day) => day.ToString(CardTexts.DateFormatDayAndYear, Culture);

    private static string Day(DateTimeOffset instant, DateTimeOffset now) => DaysFrom(instant, now) switch
    {
        0 => CardTexts.DateToday,
        1 => CardTexts.DateTomorrow,
        -1 => CardTexts.DateYesterday,
        _ => string.Format(Culture, CardTexts.DateOn, LongDay(instant, now)),
    };

    private static string DayOf(DateTimeOffset instant, DateTimeOffset now) => DaysFrom(instant, now) switch
    {
        0 => CardTexts.DateOfToday,
        1 => CardTexts.DateOfTomorrow,
        -1 => CardTexts.DateOfYesterday,
        _ => string.Format(Culture, CardTexts.DateOfDay, LongDay(instant, now)),
    };

    private static string LongDay(DateTimeOffset instant, DateTimeOffset now) =>
        DeskClock.ToLocal(instant).ToString(
            DeskClock.YearOf(instant) == DeskClock.YearOf(now) ? CardTexts.DateFormatDay : CardTexts.DateFormatDayAndYear, Culture);

    private static int DaysFrom(DateTimeOffset instant, DateTimeOffset now) =>
        DeskClock.DayOf(instant).DayNumber - DeskClock.DayOf(now).DayNumber;

    private static string AtTime(DateTimeOffset instant) =>
        string.Format(Culture, IsOne(instant) ? CardTexts.DateAtOne : CardTexts.DateAt, Time(instant));

    /// <summary>The marks of morning and afternoon are texts, since systems write their blanks in different ways.</summary>
    private static string Time(DateTimeOffset instant)
    {
        var local = DeskClock.ToLocal(instant);
        return string.Format(
            CultureInfo.InvariantCulture, CardTexts.TimeFormat, local, local.Hour < 12 ? CardTexts.TimeMorning : CardTexts.TimeAfternoon);
    }

    private static bool IsOne(DateTimeOffset instant) => DeskClock.ToLocal(instant).Hour is 1 or 13;
}
