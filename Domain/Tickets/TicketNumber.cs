using System.Globalization;
using System.Text.RegularExpressions;

namespace IndupalBot.Domain.Tickets;

/// <summary>Número de servicio (PR-TIC-02, step 1): ST-2026-00042. Unique, never reused; the case's key is derived from it.</summary>
public readonly partial record struct TicketNumber(int Year, int Sequence)
{
    private const long PerYear = 1_000_000;

    public long TicketId => (Year * PerYear) + Sequence;

    public static TicketNumber Of(long ticketId) => new((int)(ticketId / PerYear), (int)(ticketId % PerYear));

    /// <summary>Reads "ST-2026-00042", "st 2026 42" or "42" (of this year) as people write it.</summary>
    public static bool TryParse(string? text, int currentYear, out TicketNumber number)
    {
        number = default;
        var match = Pattern().Match(text ?? string.Empty);
        if (!match.Success || !int.TryParse(match.Groups["sequence"].ValueSpan, CultureInfo.InvariantCulture, out var sequence)
            || sequence is 0 or >= (int)PerYear)
        {
            return false;
        }

        var year = match.Groups["year"] is { Success: true } written
            ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
            : currentYear;
        number = new(year, sequence);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ST-{Year}-{Sequence:00000}");

    [GeneratedRegex(@"^\s*#?(?:ST[-\s]*)?(?:(?<year>20[0-9]{2})[-\s]+)?(?<sequence>[0-9]{1,6})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
