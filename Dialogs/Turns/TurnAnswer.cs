using System.Text.Json;

namespace IndupalBot.Dialogs.Turns;

/// <summary>What a press is answered with at once: a card or a sentence. Kept under the turn's key.</summary>
/// <param name="Card">JSON of an adaptive card.</param>
public sealed record TurnAnswer(string? Card, string? Text)
{
    public static TurnAnswer Empty { get; } = new(null, null);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static TurnAnswer FromJson(string? json) =>
        json is null ? Empty : JsonSerializer.Deserialize<TurnAnswer>(json) ?? Empty;
}
