using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Cards;

namespace IndupalBot.Simulator.Driver;

/// <summary>A card, read.</summary>
public sealed class CardView(JsonElement card)
{
    public JsonObject Json => JsonNode.Parse(card.GetRawText())?.AsObject() ?? [];
    public IReadOnlyList<CardButton> Buttons { get; } = CardReader.Buttons(card);
    public IReadOnlyList<string> Titles => [.. Buttons.Select(b => b.Title)];
    public IReadOnlyList<string> Texts => [.. CardReader.Texts(card)];
    public IReadOnlyList<KeyValuePair<string, string>> Facts => [.. CardReader.Facts(card)];
    public CardButton? Refresh => CardReader.Refresh(card);

    public CardButton? Find(string titleOrVerb) =>
        Buttons.FirstOrDefault(b => b.Verb == titleOrVerb)
        ?? Buttons.FirstOrDefault(b => string.Equals(b.Title, titleOrVerb, StringComparison.OrdinalIgnoreCase))
        ?? Buttons.FirstOrDefault(b => b.Title.StartsWith(titleOrVerb, StringComparison.OrdinalIgnoreCase));
}
