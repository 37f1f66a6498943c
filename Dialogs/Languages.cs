using System.Globalization;

namespace IndupalBot.Dialogs;

/// <summary>Spanish for everybody, English for those whose client is English.</summary>
public static class Languages
{
    public const string OfTheDesk = "es-CO";

    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-CO");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static CultureInfo Of(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : Spanish;
}
