namespace IndupalBot.Simulator.World;

/// <summary>A 1:1 chat with the bot, a channel or a group chat. Everything that changes in it changes under <see cref="TeamsWorld"/>'s lock.</summary>
public sealed class Conversation
{
    public required string Id { get; init; }
    public required ConversationKind Kind { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<Person> Members { get; set; }
    public Team? Team { get; init; }
    public Channel? Channel { get; init; }

    /// <summary>The General channel and group chats can be posted to like any other, but the page does not list them.</summary>
    public bool IsListed { get; init; } = true;

    public bool BotInstalled { get; internal set; }

    /// <summary>The person blocked the bot in their chat.</summary>
    public bool BotBlocked { get; internal set; }

    public Person? Owner => Kind == ConversationKind.Personal ? Members[0] : null;

    internal List<Message> Messages { get; } = [];

    internal TaskCompletionSource Changed { get; private set; } = NewSignal();

    public bool Has(Person person) => Members.Contains(person);

    internal void Signal()
    {
        Changed.SetResult();
        Changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
