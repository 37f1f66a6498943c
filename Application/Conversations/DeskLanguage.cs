using System.Globalization;

namespace IndupalBot.Application.Conversations;

/// <summary>Language of the institute: of channels, where everybody reads the same message, and of what is stored.</summary>
public static class DeskLanguage
{
    public const string Locale = "es-CO";

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Locale);
}
