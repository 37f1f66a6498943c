using System.Globalization;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Files;

/// <summary>Makes a name from outside fit to be shown and kept.</summary>
public static class FileName
{
    private static readonly char[] Unwanted = ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '[', ']', '(', ')', '`'];

    public static string Clean(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var cleaned = new string([.. last.Where(letter => !IsInvisible(letter) && !Unwanted.Contains(letter))]).Trim(' ', '.');
        cleaned = cleaned.Length == 0 ? "archivo" : cleaned;
        return cleaned.Length <= TicketLimits.FileName ? cleaned : Shorten(cleaned);
    }

    /// <summary>Control characters, and those that turn the direction of writing so that "exe.pdf" may be read backwards.</summary>
    private static bool IsInvisible(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Shorten(string name)
    {
        var ending = Path.GetExtension(name);
        ending = ending.Length > 10 ? string.Empty : ending;
        var length = TicketLimits.FileName - ending.Length;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + ending;
    }
}
