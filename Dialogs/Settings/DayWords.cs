using System.Globalization;
using System.Text.RegularExpressions;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Domain.Sla;

namespace IndupalBot.Dialogs.Settings;

/// <summary>"2027-04-30 8:00-12:00: jornada corta", "30/04/2027 cerrado: día cívico", "2027-04-30 normal".</summary>
/// <param name="Hours">Empty when closed; null when the day is like any other again.</param>
internal sealed partial record DayWords(DateOnly Day, IReadOnlyList<OpenHours>? Hours, string Reason)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d/M/yyyy"];

    public static DayWords? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || !DateOnly.TryParseExact(match.Groups["day"].Value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var reason = match.Groups["reason"].Value.Trim(' ', ':', ',', '.', '-');
        return Unaccented.Of(match.Groups["kind"].Value) switch
        {
            "normal" => new(day, null, string.Empty),
            "cerrado" or "closed" => new(day, [], reason),
            _ => Stretches(match.Groups["kind"].Value) is { } hours ? new(day, hours, reason) : null,
        };
    }

    private static IReadOnlyList<OpenHours>? Stretches(string text)
    {
        var hours = Stretch().Matches(text)
            .Select(match => TimeOnly.TryParse(match.Groups["from"].Value, CultureInfo.InvariantCulture, out var from)
                && TimeOnly.TryParse(match.Groups["to"].Value, CultureInfo.InvariantCulture, out var to)
                && from < to
                    ? new OpenHours(from, to)
                    : null)
            .ToList();
        return hours.Count > 0 && hours.TrueForAll(each => each is not null) && !Overlap(hours) ? [.. hours.OfType<OpenHours>()] : null;
    }

    private static bool Overlap(List<OpenHours?> hours) => hours.Zip(hours.Skip(1)).Any(pair => pair.Second?.From < pair.First?.To);

    [GeneratedRegex(@"^\s*(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})\s+(?<kind>normal|cerrado|closed|(?:[0-9]{1,2}:[0-9]{2}\s*-\s*[0-9]{1,2}:[0-9]{2}(?:\s*,\s*|\s+y\s+|\s+and\s+)?)+)(?<reason>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex("(?<from>[0-9]{1,2}:[0-9]{2})\\s*-\\s*(?<to>[0-9]{1,2}:[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Stretch();
}
