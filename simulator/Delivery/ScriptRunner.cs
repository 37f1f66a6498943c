using System.Text.Json.Nodes;
using IndupalBot.Simulator.Cards;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Delivery;

/// <summary>Presses the buttons of world.json's script, each once.</summary>
internal sealed partial class ScriptRunner(TeamsWorld world, TeamsClient client, SimulatorOptions options, ILogger<ScriptRunner> logger) : BackgroundService
{
    private readonly List<ScriptEntry> _waiting = options.RunScript ? [.. world.File.Script] : [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listener = world.Events.Listen();
        while (_waiting.Count > 0 && await listener.Reader.WaitToReadAsync(stoppingToken))
        {
            while (listener.Reader.TryRead(out var happened))
            {
                if (happened.Data is Message { From.IsBot: true } message)
                {
                    await PressAsync(message);
                }
            }
        }
    }

    private async Task PressAsync(Message message)
    {
        if (!world.TryFind(message.ConversationId, out var conversation))
        {
            return;
        }

        var buttons = message.Attachments.Where(a => a.IsCard).SelectMany(a => CardReader.Buttons(a.Content ?? default)).ToArray();
        foreach (var entry in _waiting.Where(e => e.Channel == conversation.Name).ToArray())
        {
            var person = conversation.Members.FirstOrDefault(m => m.Name == entry.Person);
            var button = buttons.FirstOrDefault(b => b.IsExecute && b.Verb == entry.Verb);
            if (person is not null && button is not null)
            {
                _waiting.Remove(entry);
                await PressAsync(person, conversation, message, button, entry);
            }
        }
    }

    /// <summary>A script that does not fit the card is worth a warning, not the end of the world.</summary>
    private async Task PressAsync(Person person, Conversation conversation, Message message, CardButton button, ScriptEntry entry)
    {
        try
        {
            await client.ExecuteAsync(person, conversation, message, CardFilling.Press(button, InputsOf(entry)));
        }
        catch (InvalidOperationException misfit)
        {
            Log.ScriptDoesNotFit(logger, entry.Verb, misfit.Message);
        }
    }

    private static JsonObject InputsOf(ScriptEntry entry) =>
        entry.Inputs is { } inputs ? JsonObject.Create(inputs) ?? [] : [];

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The script's {Verb} was not pressed: {Why}")]
        public static partial void ScriptDoesNotFit(ILogger logger, string verb, string why);
    }
}
