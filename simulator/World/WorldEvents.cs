using System.Collections.Concurrent;
using System.Threading.Channels;

namespace IndupalBot.Simulator.World;

/// <summary>Hands each event to everybody who listens. A listener that falls behind loses the oldest, never slows the world.</summary>
public sealed class WorldEvents
{
    private const int Backlog = 4096;
    private readonly ConcurrentDictionary<Guid, Channel<WorldEvent>> _listeners = new();

    public void Publish(string kind, object data)
    {
        foreach (var listener in _listeners.Values)
        {
            listener.Writer.TryWrite(new(kind, data));
        }
    }

    public WorldListener Listen()
    {
        var id = Guid.NewGuid();
        var channel = System.Threading.Channels.Channel.CreateBounded<WorldEvent>(
            new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[id] = channel;
        return new(channel.Reader, () => _listeners.TryRemove(id, out _));
    }
}
