using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>A person using Teams: in the chat with the bot, or <see cref="InChannel"/>.</summary>
public sealed class PersonDriver
{
    private readonly TeamsDriver _driver;
    private readonly ConcurrentDictionary<string, PlaceDriver> _places = new(StringComparer.Ordinal);

    internal PersonDriver(TeamsDriver driver, Person person)
    {
        _driver = driver;
        Person = person;
        Chat = new(driver, person, driver.World.ChatWith(person), rootId: null);
    }

    public Person Person { get; }

    public PlaceDriver Chat { get; }

    public PlaceDriver InChannel(string name)
    {
        var channel = _driver.World.Conversations.FirstOrDefault(c => c.Kind == ConversationKind.Channel && c.Name == name && c.Has(Person))
            ?? throw new ArgumentException($"{Person.Name} is in no channel {name}.", nameof(name));
        return _places.GetOrAdd(channel.Id, _ => new(_driver, Person, channel, rootId: null));
    }

    public PlaceDriver InGroupChat(string name)
    {
        var chat = _driver.World.Conversations.FirstOrDefault(c => c.Kind == ConversationKind.GroupChat && c.Name == name && c.Has(Person))
            ?? throw new ArgumentException($"{Person.Name} is in no group chat {name}.", nameof(name));
        return _places.GetOrAdd(chat.Id, _ => new(_driver, Person, chat, rootId: null));
    }

    /// <summary>Writes in the chat with the bot; returns with the bot's HTTP answer, when its turn is over.</summary>
    public Task<SaidMessage> SaysAsync(string text, params IReadOnlyList<SentFile> files) => Chat.SaysAsync(text, files);

    public Task<MessageView> SeesAsync(Func<MessageView, bool> what, TimeSpan? within = null) => Chat.SeesAsync(what, within);

    public Task<MessageView> SeesTextAsync(string text, TimeSpan? within = null) => Chat.SeesTextAsync(text, within);

    public Task<MessageView> FindsAsync(Func<MessageView, bool> what, TimeSpan? within = null) => Chat.FindsAsync(what, within);

    public Task InstallsAsync() => Chat.InstallsAsync();

    public Task UninstallsAsync() => Chat.UninstallsAsync();

    /// <summary>The team of that channel takes the person in; returns when the bot has answered.</summary>
    public Task JoinsTeamAsync(string channel) => MovesAsync(channel, joins: true);

    public Task LeavesTeamAsync(string channel) => MovesAsync(channel, joins: false);

    public void Blocks() => Chat.Conversation.BotBlocked = true;

    /// <summary>Any invoke from the chat, such as a message extension's query.</summary>
    public Task<InvokeOutcome> InvokesAsync(string name, JsonNode? value) =>
        _driver.Client.InvokeAsync(Person, Chat.Conversation, about: null, name, value);

    private Task MovesAsync(string name, bool joins)
    {
        var channel = _driver.World.Conversations.First(c => c.Kind == ConversationKind.Channel && c.Name == name);
        return _driver.Client.MoveAsync(Person, channel, joins);
    }
}
