using System.Text.RegularExpressions;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Robustness;

internal static partial class CaseNumbers
{
    /// <summary>The number of the case that a text speaks of, e.g. ST-2026-00042.</summary>
    public static string In(string text) =>
        Pattern().Match(text) is { Success: true } match ? match.Value : throw new ArgumentException($"No case number in: {text}", nameof(text));

    public static bool Any(string text) => Pattern().IsMatch(text);

    /// <summary>The card of that case in the support channel, in this state.</summary>
    public static Task<MessageView> FindsCardOfAsync(this PersonDriver person, string number, string text, TimeSpan? within = null) =>
        person.InChannel("Soporte").FindsAsync(
            message => message.Message.RootId is null && message.AllText.Contains(number, StringComparison.Ordinal) && message.AllText.Contains(text, StringComparison.Ordinal),
            within);

    [GeneratedRegex(@"ST-\d{4}-\d{5}")]
    private static partial Regex Pattern();
}
