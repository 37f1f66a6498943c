using System.Globalization;
using IndupalBot.Application.Conversations;

namespace IndupalBot.Dialogs;

/// <summary>Spanish for everybody, English for those whose client is English.</summary>
public static class Languages
{
    public const string OfTheDesk = DeskLanguage.Locale;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static CultureInfo Of(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : DeskLanguage.Culture;
}
