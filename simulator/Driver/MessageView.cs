using System.Text.Json.Nodes;
using IndupalBot.Simulator.Cards;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>A message as a person reads it, with its card and what can be pressed on it.</summary>
public sealed class MessageView
{
    private readonly TeamsDriver _driver;
    private readonly PlaceDriver _place;
    private readonly Lazy<CardView?> _card;

    internal MessageView(TeamsDriver driver, PlaceDriver place, Message message)
    {
        (_driver, _place, Message) = (driver, place, message);
        _card = new(() => message.Attachments.FirstOrDefault(a => a.IsCard) is { Content: { } card } ? new(card) : null);
    }

    public Message Message { get; }
    public CardView? CardView => _card.Value;
    public string Id => Message.Id;
    public string Text => Message.Text;
    public JsonObject? Card => CardView?.Json;
    public IReadOnlyList<string> Buttons => CardView?.Titles ?? [];
    public ILookup<string, string> Facts => (CardView?.Facts ?? []).ToLookup(f => f.Key, f => f.Value);
    public string AllText => string.Join('\n', [Text, .. CardView?.Texts ?? []]);

    /// <summary>Presses a button, named by title or verb. Inputs: an anonymous object or a JsonObject, by field id.</summary>
    public Task<PressOutcome> PressAsync(string button, object? inputs = null) =>
        PressAsync(_place, CardView?.Find(button) ?? throw NoButton(button), inputs);

    /// <summary>The same with a client that does not know Action.Execute: it draws the Action.Submit that stands behind the button.</summary>
    public Task<PressOutcome> PressFallbackAsync(string button, object? inputs = null) =>
        PressAsync(_place, CardView?.Find(button)?.Fallback ?? throw NoButton(button), inputs);

    /// <summary>Another person of the same conversation presses it.</summary>
    public Task<PressOutcome> PressAsync(PersonDriver who, string button, object? inputs = null)
    {
        var place = Message.ConversationId == who.Chat.Conversation.Id ? who.Chat : who.InChannel(_place.Conversation.Name);
        return PressAsync(place, CardView?.Find(button) ?? throw NoButton(button), inputs);
    }

    /// <summary>What the client does by itself when the card comes into view: asks for this person's version of it.</summary>
    public Task<PressOutcome> RefreshAsync(PersonDriver? who = null)
    {
        var refresh = CardView?.Refresh ?? throw new InvalidOperationException($"The card has no refresh: {this}");
        var press = CardFilling.Press(refresh, []) with { Trigger = "automatic" };
        return ExecuteAsync(who is null ? _place : who.InChannel(_place.Conversation.Name), press);
    }

    /// <summary>Takes the file that the bot offers in this message, or declines it.</summary>
    public async Task<PressOutcome> TakeFileAsync(bool accepted = true) =>
        OutcomeOf(_place, await _driver.Consent.AnswerAsync(_place.Person, _place.Conversation, Message, accepted));

    /// <summary>"Crear caso" in the message's menu.</summary>
    public async Task<DialogView> MakesCaseAsync()
    {
        _place.Acts();
        return DialogOf(await _driver.Extension.OpenAsync(_place.Person, _place.Conversation, Message));
    }

    /// <summary>The very same invoke delivered twice, at the same moment: same id, same content.</summary>
    public async Task<PressOutcome[]> PressTwiceAsync(string button, object? inputs = null)
    {
        _place.Acts();
        var press = CardFilling.Press(CardView?.Find(button) ?? throw NoButton(button), InputsOf(inputs));
        var activity = _driver.Client.ExecuteActivity(_place.Person, _place.Conversation, Message, press);
        var answers = await Task.WhenAll(_driver.Courier.AskAsync(activity), _driver.Courier.AskAsync(activity));
        return [.. answers.Select(a => OutcomeOf(_place, InvokeOutcome.Of(a)))];
    }

    public override string ToString() => $"[{Message.From.Name}] {AllText.ReplaceLineEndings(" | ")} {(Buttons.Count == 0 ? "" : $"<{string.Join(", ", Buttons)}>")}";

    internal async Task<PressOutcome> PressAsync(PlaceDriver place, CardButton button, object? inputs)
    {
        if (button.IsExecute)
        {
            return await ExecuteAsync(place, CardFilling.Press(button, InputsOf(inputs)));
        }

        place.Acts();
        var answer = await _driver.Client.Submit(place.Person, place.Conversation, Message, CardFilling.Data(button, InputsOf(inputs)));
        return OutcomeOf(place, new(answer.Status, answer.Body, null));
    }

    internal static JsonObject InputsOf(object? inputs) => inputs switch
    {
        null => [],
        JsonObject json => json,
        _ => System.Text.Json.JsonSerializer.SerializeToNode(inputs)?.AsObject() ?? [],
    };

    private DialogView DialogOf(InvokeOutcome outcome) =>
        new(outcome, async data => DialogOf(await _driver.Extension.SubmitAsync(_place.Person, _place.Conversation, Message, data)));

    private async Task<PressOutcome> ExecuteAsync(PlaceDriver place, CardPress press)
    {
        place.Acts();
        return OutcomeOf(place, await _driver.Client.ExecuteAsync(place.Person, place.Conversation, Message, press));
    }

    private PressOutcome OutcomeOf(PlaceDriver place, InvokeOutcome outcome) => new(this, place, outcome);

    private ArgumentException NoButton(string button) => new($"No button \"{button}\" on: {this}");
}
