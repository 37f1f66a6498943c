using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One source a kind of token, so that all senders share what it holds.</summary>
internal sealed class TokenSources<TOrder>
{
    private readonly ConcurrentDictionary<TOrder, TokenSource> sources = new();

    public TokenSource For(TOrder order, Func<TOrder, TokenSource> open) => sources.GetOrAdd(order, open);
}
