using System.Globalization;
using System.Text.RegularExpressions;
using IndupalBot.Application.Reports;
using IndupalBot.Dialogs.Commands;

namespace IndupalBot.Dialogs.Reports;

/// <summary>Reads a period as people type it: "hoy", "la semana pasada", "octubre", "2026-10".</summary>
internal static partial class PeriodWords
{
    private const int MonthsOfAYear = 12;

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("es-CO"), CultureInfo.GetCultureInfo("en-US")];

    private static readonly Dictionary<string, (PeriodKind Kind, bool Previous)> Relative = new()
    {
        ["hoy"] = (PeriodKind.Day, false),
        ["dia"] = (PeriodKind.Day, false),
        ["today"] = (PeriodKind.Day, false),
        ["ayer"] = (PeriodKind.Day, true),
        ["yesterday"] = (PeriodKind.Day, true),
        ["semana"] = (PeriodKind.Week, false),
        ["esta semana"] = (PeriodKind.Week, false),
        ["week"] = (PeriodKind.Week, false),
        ["this week"] = (PeriodKind.Week, false),
        ["semana pasada"] = (PeriodKind.Week, true),
        ["last week"] = (PeriodKind.Week, true),
        ["mes"] = (PeriodKind.Month, false),
        ["este mes"] = (PeriodKind.Month, false),
        ["month"] = (PeriodKind.Month, false),
        ["this month"] = (PeriodKind.Month, false),
        ["mes pasado"] = (PeriodKind.Month, true),
        ["last month"] = (PeriodKind.Month, true),
    };

    /// <returns>Null when the words are no period; the present month when there are none.</returns>
    public static ReportPeriod? Read(string words, DateTimeOffset now)
    {
        var plain = Article().Replace(Unaccented.Of(words).Trim(' ', '.', '?', '!', ',', ':'), string.Empty);
        if (plain.Length == 0)
        {
            return ReportPeriod.Of(PeriodKind.Month, now);
        }

        if (Relative.TryGetValue(plain, out var relative))
        {
            var present = ReportPeriod.Of(relative.Kind, now);
            return relative.Previous ? present.Previous() : present;
        }

        return Numbered(plain) ?? Named(plain, now);
    }

    private static ReportPeriod? Numbered(string plain)
    {
        var match = YearAndMonth().Match(plain);
        return match.Success && int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= MonthsOfAYear and var month
            ? new(PeriodKind.Month, new DateOnly(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), month, 1))
            : null;
    }

    /// <summary>Without a year the last month of that name is meant.</summary>
    private static ReportPeriod? Named(string plain, DateTimeOffset now)
    {
        var match = NameAndYear().Match(plain);
        var month = match.Success ? MonthCalled(match.Groups["name"].Value) : 0;
        if (month == 0)
        {
            return null;
        }

        var present = ReportPeriod.Of(PeriodKind.Month, now).First;
        var year = match.Groups["year"] is { Success: true } written
            ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
            : present.Year - (month > present.Month ? 1 : 0);
        return new(PeriodKind.Month, new DateOnly(year, month, 1));
    }

    /// <returns>Zero when no month is called so.</returns>
    private static int MonthCalled(string name) =>
        Languages.Select(language => Array.FindIndex(language.DateTimeFormat.MonthNames, month => Unaccented.Of(month) == name) + 1).Max();

    [GeneratedRegex("^(?:de |del |of |en |in )?(?:la |el |the )?", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex("^(?<year>20[0-9]{2})[-/](?<month>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex("^(?<name>[a-z]{3,12})(?: (?:de |del )?(?<year>20[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndYear();
}
