namespace IndupalBot.Benchmarks.Echo;

/// <summary>Tokens signed in advance and given in turn. One is what the service does for an hour; thousands leave no cache a chance.</summary>
internal sealed class TokenStock
{
    private readonly string[] tokens;
    private int given;

    public TokenStock(LocalChannel channel, int count)
    {
        tokens = new string[count];
        Parallel.For(0, count, index => tokens[index] = channel.Key.Token(BotProcess.AppId, channel.ServiceUrl));
    }

    public string Next() => tokens[(uint)Interlocked.Increment(ref given) % tokens.Length];
}
