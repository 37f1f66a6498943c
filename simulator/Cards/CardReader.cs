using System.Text.Json;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Cards;

/// <summary>
/// Finds what can be pressed and read on a card. A button inside a ShowCard carries the fields of that card and of the cards around it,
/// as the Teams client does; fallbacks are not looked at, since Teams draws the first choice.
/// </summary>
internal static class CardReader
{
    private static readonly string[] Skipped = ["fallback", "refresh", "data", "msteams", "authentication"];

    public static IReadOnlyList<CardButton> Buttons(JsonElement card)
    {
        var buttons = new List<CardButton>();
        ReadCard(card, [], buttons);
        return buttons;
    }

    public static CardButton? Refresh(JsonElement card) =>
        card.Member("refresh")?.Member("action") is { } action ? ButtonOf(action, []) : null;

    /// <summary>Every text on the card, in reading order.</summary>
    public static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(p => !Skipped.Contains(p.Name)).SelectMany(p =>
            p.Value.ValueKind == JsonValueKind.String ? IsText(p.Name) ? [p.Value.GetString() ?? ""] : [] : Texts(p.Value)),
        _ => [],
    };

    public static IEnumerable<KeyValuePair<string, string>> Facts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Facts),
        JsonValueKind.Object => element.Items("facts").Select(f => KeyValuePair.Create(f.Text("title") ?? "", f.Text("value") ?? ""))
            .Concat(element.EnumerateObject().Where(p => p.Name != "facts" && !Skipped.Contains(p.Name)).SelectMany(p => Facts(p.Value))),
        _ => [],
    };

    private static bool IsText(string name) => name is "text" or "title" or "value" or "label" or "placeholder" or "altText";

    private static void ReadCard(JsonElement card, IReadOnlyList<CardInput> outer, List<CardButton> buttons)
    {
        var inputs = new List<CardInput>(outer);
        CollectInputs(card, inputs);
        CollectButtons(card, inputs, buttons);
    }

    private static void CollectInputs(JsonElement element, List<CardInput> inputs)
    {
        if (element.ValueKind == JsonValueKind.Object && element.Text("type") is { } type)
        {
            if (type == "Action.ShowCard")
            {
                return;
            }

            if (type.StartsWith("Input.", StringComparison.Ordinal) && element.Text("id") is { } id)
            {
                inputs.Add(new(id, type, ValueOf(element, type), element.Flag("isRequired")));
            }
        }

        foreach (var child in Children(element))
        {
            CollectInputs(child, inputs);
        }
    }

    private static void CollectButtons(JsonElement element, IReadOnlyList<CardInput> inputs, List<CardButton> buttons)
    {
        switch (element.ValueKind == JsonValueKind.Object ? element.Text("type") : null)
        {
            case CardButton.Execute or CardButton.Submit:
                buttons.Add(ButtonOf(element, inputs));
                break;
            case "Action.ShowCard" when element.Member("card") is { } inner:
                ReadCard(inner, inputs, buttons);
                break;
            default:
                foreach (var child in Children(element))
                {
                    CollectButtons(child, inputs, buttons);
                }

                break;
        }
    }

    private static CardButton ButtonOf(JsonElement action, IReadOnlyList<CardInput> inputs) => new(
        action.Text("type") ?? "",
        action.Text("title") ?? "",
        action.Text("verb"),
        action.Text("id"),
        action.Member("data"),
        action.Text("associatedInputs") == "none" ? [] : inputs,
        action.Member("fallback") is { ValueKind: JsonValueKind.Object } fallback && fallback.Text("type") == CardButton.Submit ? fallback.Member("data") : null);

    private static string? ValueOf(JsonElement input, string type) => input.Member("value") is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
        : type == "Input.Toggle" ? input.Text("valueOff") ?? "false" : null;

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Object => element.EnumerateObject().Where(p => !Skipped.Contains(p.Name)).Select(p => p.Value),
        _ => [],
    };
}
