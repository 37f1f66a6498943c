using AdaptiveCards;

namespace IndupalBot.Dialogs;

/// <summary>Puts one sentence above a card, for the person who pressed its button.</summary>
internal static class CardNote
{
    public static AdaptiveCard Put(AdaptiveCard card, string sentence)
    {
        card.Body.Insert(0, new AdaptiveTextBlock("⚠ " + sentence) { Wrap = true, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention });
        return card;
    }
}
