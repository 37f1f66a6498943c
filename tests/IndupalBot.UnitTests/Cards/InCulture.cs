using System.Globalization;

namespace IndupalBot.UnitTests.Cards;

/// <summary>Draws up texts in one language and leaves the thread as it was.</summary>
internal static class InCulture
{
    public static T Spanish<T>(Func<T> build) => Of("es-CO", build);

    public static T English<T>(Func<T> build) => Of("en-US", build);

    private static T Of<T>(string culture, Func<T> build)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return build();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
