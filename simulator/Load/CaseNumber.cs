using System.Text.RegularExpressions;

namespace IndupalBot.Simulator.Load;

internal static partial class CaseNumber
{
    public static string? In(string text) => Pattern().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"ST-\d{4}-\d+")]
    private static partial Regex Pattern();
}
