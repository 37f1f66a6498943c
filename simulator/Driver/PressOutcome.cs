using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>What the person who pressed sees: a card of their own, a short text, or an error.</summary>
public sealed class PressOutcome
{
    private readonly MessageView _message;
    private readonly PlaceDriver _place;
    private readonly InvokeOutcome _outcome;

    internal PressOutcome(MessageView message, PlaceDriver place, InvokeOutcome outcome)
    {
        (_message, _place, _outcome) = (message, place, outcome);
        CardView = Type == MessageAttachment.AdaptiveCard && outcome.Body?.Member("value") is { } card ? new(card) : null;
    }

    /// <summary>HTTP status of the invoke.</summary>
    public int Status => _outcome.Status;

    public JsonElement? Body => _outcome.Body;
    public string? Error => _outcome.Error;
    public CardView? CardView { get; }
    public JsonObject? Card => CardView?.Json;
    public IReadOnlyList<string> Buttons => CardView?.Titles ?? [];

    /// <summary>The text of a message answer; for a card, all its texts.</summary>
    public string Text => Type == "application/vnd.microsoft.activity.message"
        ? _outcome.Body?.Text("value") ?? ""
        : string.Join('\n', CardView?.Texts ?? []);

    private string? Type => _outcome.Body?.Text("type");

    /// <summary>Presses a button on the card that this person was shown.</summary>
    public Task<PressOutcome> PressAsync(string button, object? inputs = null) =>
        _message.PressAsync(_place, CardView?.Find(button) ?? throw new ArgumentException($"No button \"{button}\" in: {Text} <{string.Join(", ", Buttons)}>"), inputs);
}
