using AdaptiveCards;
using Newtonsoft.Json;

namespace IndupalBot.Cards;

/// <summary>A card as it goes over the wire: compact, since Teams counts every character.</summary>
public static class CardJson
{
    public static string Of(AdaptiveCard card) => JsonConvert.SerializeObject(card, Formatting.None);
}
