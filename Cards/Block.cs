using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>The pieces that cards are laid out with. What goes in is Markdown: words of people come escaped.</summary>
internal static class Block
{
    public static AdaptiveTextBlock Heading(string text) =>
        new(text) { Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading, Wrap = true };

    public static AdaptiveTextBlock Strong(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder, Wrap = true };

    public static AdaptiveTextBlock Section(string text) =>
        new(text) { Weight = AdaptiveTextWeight.Bolder, Wrap = true, Spacing = AdaptiveSpacing.Medium, Separator = true };

    public static AdaptiveTextBlock Text(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Line(string text) => new(text) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    public static AdaptiveTextBlock Subtle(string text) =>
        new(text) { Wrap = true, IsSubtle = true, Size = AdaptiveTextSize.Small, Spacing = AdaptiveSpacing.Small };

    /// <summary>Set apart by its background; the words say what it is about.</summary>
    public static AdaptiveContainer Banner(AdaptiveContainerStyle style, params IEnumerable<string> lines) =>
        new() { Style = style, Items = [.. lines.Select(Line)] };

    /// <summary>Facts without a value are left out.</summary>
    public static AdaptiveFactSet Facts(params IEnumerable<(string Title, string? Value)> facts) =>
        new() { Facts = [.. facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new AdaptiveFact(fact.Title, fact.Value))] };

    public static AdaptiveActionSet Buttons(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    /// <summary>A titled text, or nothing when there is no text.</summary>
    public static IEnumerable<AdaptiveElement> Titled(string title, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [Section(title), Line(text)];
}
