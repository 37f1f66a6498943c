using System.Collections.Concurrent;
using IndupalBot.Simulator.Cards;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Load;

/// <summary>Watches every message of the bot once: hands each case's desk card to whoever waits for it, and counts what came twice.</summary>
internal sealed class DeskWatch : IDisposable
{
    private readonly TeamsWorld _world;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Message>> _cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Conversation, string Content), byte> _seen = new();
    private int _doubled;

    public DeskWatch(TeamsWorld world)
    {
        _world = world;
        world.Changed += Look;
    }

    public int Doubled => _doubled;

    public Task<Message> CardOf(string number) => Waiting(number).Task;

    public void Dispose() => _world.Changed -= Look;

    private void Look(Message message)
    {
        if (!message.From.IsBot || message.Deleted || message.EditedAt is not null)
        {
            return;
        }

        var text = string.Join('\n', [message.Text, .. message.Attachments.SelectMany(a => CardReader.Texts(a.Content ?? default))]);
        if (CaseNumber.In(text) is not { } number)
        {
            return;
        }

        if (!_seen.TryAdd((message.ConversationId, text), 0))
        {
            Interlocked.Increment(ref _doubled);
        }

        var offersClaim = message.Attachments.Where(a => a.IsCard).SelectMany(a => CardReader.Buttons(a.Content ?? default)).Any(b => CaseScript.Claim.Contains(b.Verb));
        if (offersClaim)
        {
            Waiting(number).TrySetResult(message);
        }
    }

    private TaskCompletionSource<Message> Waiting(string number) =>
        _cards.GetOrAdd(number, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
