using System.Globalization;
using System.Text.RegularExpressions;
using IndupalBot.Dialogs.Commands;

namespace IndupalBot.Dialogs.Availability;

/// <summary>"hasta el lunes", "hoy", "hasta mañana", "hasta el 30 de noviembre", "until 2026-11-30": the first day on which somebody is back.</summary>
internal static partial class AbsenceWords
{
    private const int DaysOfWeek = 7;

    private static readonly string[][] Weekdays =
    [
        ["domingo", "sunday"], ["lunes", "monday"], ["martes", "tuesday"], ["miercoles", "wednesday"], ["jueves", "thursday"], ["viernes", "friday"], ["sabado", "saturday"],
    ];

    private static readonly string[][] Months =
    [
        ["enero", "january"], ["febrero", "february"], ["marzo", "march"], ["abril", "april"], ["mayo", "may"], ["junio", "june"], ["julio", "july"],
        ["agosto", "august"], ["septiembre", "setiembre", "september"], ["octubre", "october"], ["noviembre", "november"], ["diciembre", "december"],
    ];

    /// <summary>"ausente" alone, or with a moment; "ausente el cable de la impresora" is a request.</summary>
    public static bool AreSome(string words) => words.Length == 0 || Read(words, DateOnly.MinValue.AddYears(1)) is not null;

    /// <returns>The day of return; null when no day is named.</returns>
    public static DateOnly? Read(string words, DateOnly today)
    {
        var text = Fillers().Replace(Unaccented.Of(words), string.Empty).Trim(' ', '.', ',', '!');
        return text switch
        {
            "hoy" or "today" or "manana" or "tomorrow" or "por hoy" => today.AddDays(1),
            "pasado manana" or "the day after tomorrow" => today.AddDays(2),
            "la proxima semana" or "la otra semana" or "next week" => Next(today, (int)DayOfWeek.Monday),
            _ => Weekday(text, today) ?? DayAndMonth(text, today) ?? Written(text),
        };
    }

    private static DateOnly? Weekday(string text, DateOnly today)
    {
        var day = Array.FindIndex(Weekdays, names => names.Contains(text.Split(' ')[0]) && text.Split(' ').Length == 1);
        return day < 0 ? null : Next(today, day);
    }

    private static DateOnly Next(DateOnly today, int weekday) => today.AddDays((((weekday - (int)today.DayOfWeek - 1) + DaysOfWeek) % DaysOfWeek) + 1);

    /// <summary>Of this year, or of the next when it has passed.</summary>
    private static DateOnly? DayAndMonth(string text, DateOnly today)
    {
        var match = DayMonth().Match(text);
        var month = Array.FindIndex(Months, names => names.Contains(match.Groups["month"].Value)) + 1;
        if (!match.Success || month == 0 || !int.TryParse(match.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day))
        {
            return null;
        }

        var year = DateTime.DaysInMonth(today.Year, month) >= day && new DateOnly(today.Year, month, day) > today ? today.Year : today.Year + 1;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly? Written(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^\s*(?:(?:hasta|until|till)\s+)?(?:(?:el|la|the|on)\s+(?!proxima|otra|day after))?(?:(?:dia|proximo|next)\s+(?!week))?", RegexOptions.CultureInvariant)]
    private static partial Regex Fillers();

    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2})\s+(?:de\s+|of\s+)?(?<month>[a-z]+)|(?<month>[a-z]+)\s+(?<day>[0-9]{1,2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();
}
