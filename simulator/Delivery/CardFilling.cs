using System.Text.Json.Nodes;
using IndupalBot.Simulator.Cards;

namespace IndupalBot.Simulator.Delivery;

/// <summary>Fills in a card and presses a button. Like the client, it does not let an empty required field pass.</summary>
internal static class CardFilling
{
    public static CardPress Press(CardButton button, JsonObject filled) => new(button.Id, button.Verb, Data(button, filled));

    public static JsonObject Data(CardButton button, JsonObject filled)
    {
        var unknown = filled.Select(f => f.Key).Except(button.Inputs.Select(i => i.Id)).ToArray();
        if (unknown.Length > 0)
        {
            throw new InvalidOperationException($"The button \"{button.Title}\" has no field {string.Join(", ", unknown)}; it has {string.Join(", ", button.Inputs.Select(i => i.Id))}.");
        }

        var values = button.Inputs.Select(i => KeyValuePair.Create(i.Id, filled.TryGetPropertyValue(i.Id, out var given) ? given?.DeepClone() : i.Value));
        var data = CardInputs.Merge(button.Data is { } own ? JsonNode.Parse(own.GetRawText()) : null, values);
        var missing = button.Inputs.Where(i => i.IsRequired && !data.ContainsKey(i.Id)).Select(i => i.Id).ToArray();
        return missing.Length == 0 ? data : throw new InvalidOperationException($"The card wants {string.Join(", ", missing)} to be filled in.");
    }
}
