using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Files;

/// <summary>Makes a name from outside fit to be shown and kept.</summary>
public static class FileName
{
    private static readonly char[] Unwanted = ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '[', ']', '(', ')', '`'];

    public static string Clean(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var cleaned = new string([.. last.Where(letter => !char.IsControl(letter) && !Unwanted.Contains(letter))]).Trim(' ', '.');
        cleaned = cleaned.Length == 0 ? "archivo" : cleaned;
        return cleaned.Length <= TicketLimits.FileName ? cleaned : Shorten(cleaned);
    }

    private static string Shorten(string name)
    {
        var ending = Path.GetExtension(name);
        ending = ending.Length > 10 ? string.Empty : ending;
        return name[..(TicketLimits.FileName - ending.Length)] + ending;
    }
}
