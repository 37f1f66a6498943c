using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>A person at a place: a chat, a group chat, a channel, or a thread in it.</summary>
public sealed class PlaceDriver
{
    private const string BotMention = "@bot";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TeamsDriver _driver;
    private readonly string? _rootId;
    private long _lastAction;

    internal PlaceDriver(TeamsDriver driver, Person person, Conversation conversation, string? rootId)
    {
        (_driver, Person, Conversation, _rootId) = (driver, person, conversation, rootId);
    }

    public Person Person { get; }
    public Conversation Conversation { get; }

    /// <summary>All that stands here now, as this person reads it.</summary>
    public IReadOnlyList<MessageView> Messages => MessagesAfter(0);

    /// <summary>The thread under a message.</summary>
    public PlaceDriver InThread(MessageView message) => new(_driver, Person, Conversation, message.Message.RootId ?? message.Message.Id);

    /// <summary>In a channel or a group chat, a text that begins with "@bot" mentions the bot; others do not reach it.</summary>
    public async Task<SaidMessage> SaysAsync(string text, params IReadOnlyList<SentFile> files)
    {
        Acts();
        var mentions = text.StartsWith(BotMention, StringComparison.OrdinalIgnoreCase);
        var said = _driver.Client.Say(Person, Conversation, _rootId, mentions ? text[BotMention.Length..].TrimStart() : text, mentions, files);
        return new(said.Message, said.Delivery is null ? null : await said.Delivery);
    }

    /// <summary>Types into the box of the message extension.</summary>
    public async Task<FoundView> SearchesAsync(string text, int skip = 0) => new(await _driver.Extension.SearchAsync(Person, Conversation, text, skip));

    /// <summary>Pastes a link, which the message extension may unfurl.</summary>
    public async Task<FoundView> PastesAsync(string url) => new(await _driver.Extension.UnfurlAsync(Person, Conversation, url));

    /// <summary>Adds the bot to this place.</summary>
    public Task InstallsAsync()
    {
        Acts();
        return _driver.Client.InstallAsync(Person, Conversation, installed: true);
    }

    public Task UninstallsAsync()
    {
        Acts();
        return _driver.Client.InstallAsync(Person, Conversation, installed: false);
    }

    public async Task<BotAnswer?> EditsAsync(Message message, string text) =>
        _driver.Client.Edit(Person, Conversation, message, text) is { } delivery ? await delivery : null;

    public async Task<BotAnswer?> DeletesAsync(Message message) =>
        _driver.Client.Delete(Person, Conversation, message) is { } delivery ? await delivery : null;

    public async Task<BotAnswer?> ReactsAsync(MessageView message, string type) =>
        _driver.Client.React(Person, Conversation, message.Message, type, added: true) is { } delivery ? await delivery : null;

    /// <summary>Waits for a message of the bot that is new or changed since this person last did something here. The newest that fits is returned.</summary>
    public Task<MessageView> SeesAsync(Func<MessageView, bool> what, TimeSpan? within = null) =>
        WaitAsync(Interlocked.Read(ref _lastAction), what, within ?? Patience);

    public Task<MessageView> SeesTextAsync(string text, TimeSpan? within = null) =>
        SeesAsync(m => m.AllText.Contains(text, StringComparison.OrdinalIgnoreCase), within);

    /// <summary>Waits for a message of the bot, however old.</summary>
    public Task<MessageView> FindsAsync(Func<MessageView, bool> what, TimeSpan? within = null) => WaitAsync(0, what, within ?? Patience);

    internal MessageView View(Message message) => new(_driver, this, message);

    internal void Acts() => Interlocked.Exchange(ref _lastAction, _driver.World.Version);

    private IReadOnlyList<MessageView> MessagesAfter(long version) =>
        [.. _driver.World.MessagesOf(Conversation, version).Where(m => !m.Deleted && IsHere(m)).Select(View)];

    private bool IsHere(Message message) => _rootId is null || message.RootId == _rootId || message.Id == _rootId;

    private async Task<MessageView> WaitAsync(long after, Func<MessageView, bool> what, TimeSpan patience)
    {
        using var tooLong = new CancellationTokenSource(patience);
        while (true)
        {
            var next = _driver.World.NextChangeIn(Conversation);
            if (MessagesAfter(after).LastOrDefault(m => m.Message.From.IsBot && what(m)) is { } found)
            {
                return found;
            }

            try
            {
                await next.WaitAsync(tooLong.Token);
            }
            catch (OperationCanceledException)
            {
                throw new NotSeenException(Person, Conversation, Messages);
            }
        }
    }
}
