using System.Threading.Channels;

namespace IndupalBot.Simulator.World;

/// <summary>One listener's queue. Listening starts when it is made, so nothing that happens afterwards is missed.</summary>
public sealed class WorldListener(ChannelReader<WorldEvent> reader, Action leave) : IDisposable
{
    public ChannelReader<WorldEvent> Reader => reader;

    public void Dispose() => leave();
}
