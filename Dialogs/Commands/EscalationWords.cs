using System.Text.RegularExpressions;

namespace IndupalBot.Dialogs.Commands;

/// <summary>"a Andrés Rincón: es del servidor": to whom a case goes up, and why.</summary>
/// <param name="Reason">Empty when only a name was written, or what may be one.</param>
internal sealed partial record EscalationWords(string Name, string Reason)
{
    /// <summary>Nobody is called by more words; a longer beginning is part of the reason.</summary>
    private const int MostWords = 4;

    /// <returns>Null when all of it is the reason.</returns>
    public static EscalationWords? Read(string text)
    {
        var match = Pattern().Match(text);
        var name = match.Groups["name"].Value.Trim();
        return match.Success && name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= MostWords
            ? new(name, match.Groups["reason"].Value.Trim())
            : null;
    }

    /// <summary>A name has no digits: "a las 3:00 se cae" is a reason.</summary>
    [GeneratedRegex(@"^\s*(?:a|to)\s+(?<name>[^:\d\r\n]{1,80})(?::(?<reason>.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
