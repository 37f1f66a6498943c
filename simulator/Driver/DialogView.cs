using System.Text.Json.Nodes;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Driver;

/// <summary>The dialog that the message extension opened over a message: a card to fill in, or a sentence that ends it.</summary>
public sealed class DialogView
{
    private readonly Func<JsonNode, Task<DialogView>> _submit;

    internal DialogView(InvokeOutcome outcome, Func<JsonNode, Task<DialogView>> submit)
    {
        _submit = submit;
        Status = outcome.Status;
        var task = outcome.Body?.Member("task");
        var value = task?.Member("value");
        CardView = task?.Text("type") == "continue" && value?.Member("card")?.Member("content") is { } card ? new(card) : null;
        Text = task?.Text("type") == "message" ? task?.Text("value") ?? "" : string.Join('\n', CardView?.Texts ?? []);
    }

    /// <summary>HTTP status of the invoke.</summary>
    public int Status { get; }

    public CardView? CardView { get; }

    public bool IsOpen => CardView is not null;

    /// <summary>The sentence, or all texts of the card.</summary>
    public string Text { get; }

    /// <summary>Fills the card in and presses its button.</summary>
    public Task<DialogView> PressAsync(string button, object? inputs = null) => _submit(Data(button, inputs));

    /// <summary>Presses it twice at the same moment.</summary>
    public Task<DialogView[]> PressTwiceAsync(string button, object? inputs = null) => Task.WhenAll(_submit(Data(button, inputs)), _submit(Data(button, inputs)));

    private JsonObject Data(string button, object? inputs)
    {
        var found = CardView?.Find(button) ?? throw new ArgumentException($"No button \"{button}\" in: {Text}", nameof(button));
        return CardFilling.Data(found, MessageView.InputsOf(inputs));
    }
}
