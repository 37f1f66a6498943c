using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace IndupalBot.Simulator.World;

/// <summary>The tenant while it runs: who is there, and everything that was written. Safe for any number of threads.</summary>
public sealed class TeamsWorld
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly MessageIds _ids;
    private long _version;

    internal TeamsWorld(WorldFile file, SimulatorClock clock)
    {
        File = file;
        Clock = clock;
        _ids = new(clock);
        foreach (var person in file.People)
        {
            Add(ChatOf(person));
        }

        foreach (var conversation in file.Teams.SelectMany(ChannelsOf).Concat(file.GroupChats.Select(GroupChatOf)))
        {
            Add(conversation);
        }
    }

    public WorldFile File { get; }
    public SimulatorClock Clock { get; }
    public WorldEvents Events { get; } = new();
    public BotIdentity Bot => File.Bot;
    public string TenantId => File.TenantId;
    public IReadOnlyList<Person> People => File.People;
    public Author BotAuthor => new(Bot.Id, Bot.Name, IsBot: true);
    public IEnumerable<Conversation> Conversations => _conversations.Values;

    /// <summary>The number of the last change; each message carries the number of its own.</summary>
    public long Version => Interlocked.Read(ref _version);

    /// <summary>Raised after a message was posted, changed or deleted, on the thread that did it.</summary>
    public event Action<Message>? Changed;

    /// <summary>Completes at the conversation's next change. Take it before looking, then wait for it.</summary>
    public Task NextChangeIn(Conversation conversation)
    {
        lock (_gate)
        {
            return conversation.Changed.Task;
        }
    }

    public bool TryFind(string conversationId, [NotNullWhen(true)] out Conversation? conversation) =>
        _conversations.TryGetValue(conversationId, out conversation);

    public Person? PersonById(string? id) => People.FirstOrDefault(p => p.Id == id || p.AadObjectId == id);

    public Conversation ChatWith(Person person) => _conversations[person.ChatId];

    public IReadOnlyList<Message> MessagesOf(Conversation conversation)
    {
        lock (_gate)
        {
            return [.. conversation.Messages];
        }
    }

    /// <summary>Only what changed after that version, so that waiting in a long conversation stays cheap.</summary>
    public IReadOnlyList<Message> MessagesOf(Conversation conversation, long changedAfter)
    {
        lock (_gate)
        {
            return [.. conversation.Messages.Where(m => m.Version > changedAfter)];
        }
    }

    public Message? MessageById(Conversation conversation, string? id)
    {
        lock (_gate)
        {
            return conversation.Messages.FindLast(m => m.Id == id);
        }
    }

    internal string NextMessageId() => _ids.Next();

    public Message Post(Conversation conversation, Author from, Func<Message, Message> fill)
    {
        Message message;
        lock (_gate)
        {
            var id = _ids.Next();
            message = fill(new() { Id = id, ConversationId = conversation.Id, From = from, At = Clock.GetUtcNow() }) with { Version = ++_version };
            conversation.Messages.Add(message);
            conversation.Signal();
        }

        Tell("message", message);
        return message;
    }

    /// <summary>Replaces a message by what <paramref name="edit"/> makes of it. Null when there is no such message any more.</summary>
    public Message? Change(Conversation conversation, string messageId, Func<Message, Message> edit)
    {
        Message changed;
        lock (_gate)
        {
            var at = conversation.Messages.FindLastIndex(m => m.Id == messageId && !m.Deleted);
            if (at < 0)
            {
                return null;
            }

            changed = edit(conversation.Messages[at]) with { Version = ++_version };
            conversation.Messages[at] = changed;
            conversation.Signal();
        }

        Tell(changed.Deleted ? "delete" : "update", changed);
        return changed;
    }

    public Message? Edit(Conversation conversation, string messageId, Func<Message, Message> edit) =>
        Change(conversation, messageId, m => edit(m) with { EditedAt = Clock.GetUtcNow() });

    public Message? Delete(Conversation conversation, string messageId) =>
        Change(conversation, messageId, m => m with { Deleted = true, Text = "", Attachments = [], SuggestedActions = null });

    /// <summary>Into, or out of, every channel of that channel's team.</summary>
    public void Move(Person person, Conversation channel, bool joins)
    {
        lock (_gate)
        {
            foreach (var each in Conversations.Where(c => c.Kind == ConversationKind.Channel && c.Team == channel.Team))
            {
                each.Members = [.. each.Members.Where(member => member != person), .. joins ? [person] : Array.Empty<Person>()];
            }
        }
    }

    private void Add(Conversation conversation) => _conversations[conversation.Id] = conversation;

    private static Conversation ChatOf(Person person) => new()
    {
        Id = person.ChatId,
        Kind = ConversationKind.Personal,
        Name = person.Name,
        Members = [person],
    };

    private Conversation GroupChatOf(GroupChat chat) => new()
    {
        Id = chat.Id,
        Kind = ConversationKind.GroupChat,
        Name = chat.Name,
        Members = [.. People.Where(p => chat.Members.Contains(p.Email))],
        IsListed = false,
    };

    private IEnumerable<Conversation> ChannelsOf(Team team)
    {
        Person[] members = [.. People.Where(p => team.Members.Contains(p.Email))];
        yield return ChannelOf(team, new() { Id = team.Id, Name = "General" }, members, isListed: false);
        foreach (var channel in team.Channels)
        {
            yield return ChannelOf(team, channel, members, isListed: true);
        }
    }

    private static Conversation ChannelOf(Team team, Channel channel, IReadOnlyList<Person> members, bool isListed) => new()
    {
        Id = channel.Id,
        Kind = ConversationKind.Channel,
        Name = channel.Name,
        Members = members,
        Team = team,
        Channel = channel,
        IsListed = isListed,
    };

    private void Tell(string kind, Message message)
    {
        Events.Publish(kind, message);
        Changed?.Invoke(message);
    }
}
