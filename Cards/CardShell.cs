using System.Globalization;
using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>What every card of the desk has: version, language and words for clients that cannot draw it.</summary>
internal static class CardShell
{
    /// <summary>The newest that Teams draws.</summary>
    public const string SchemaVersion = "1.5";

    private const string English = "en";
    private const string Spanish = "es";

    /// <summary>The language that the texts of the card are really in.</summary>
    public static string Language =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : Spanish;

    public static AdaptiveCard Of(string fallbackText, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction> actions) =>
        new(SchemaVersion)
        {
            FallbackText = fallbackText,
            Lang = Language,
            Body = [.. body],
            Actions = [.. actions],
        };

    /// <summary>What a button unfolds.</summary>
    public static AdaptiveCard Inner(params IEnumerable<AdaptiveElement> body) =>
        new(SchemaVersion) { Lang = Language, FallbackText = CardTexts.FallbackInner, Body = [.. body] };
}
