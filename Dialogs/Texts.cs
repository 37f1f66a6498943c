using System.Globalization;

namespace IndupalBot.Dialogs;

internal static class Texts
{
    public static string Format(string text, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentUICulture, text, arguments);
}
