using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One source a kind of token, so that all senders share what it holds.</summary>
internal sealed class TokenSources
{
    private readonly ConcurrentDictionary<TokenOrder, TokenSource> sources = new();

    public TokenSource For(TokenOrder order, HttpClient http, ILogger logger) =>
        sources.GetOrAdd(order, static (key, with) => new TokenSource(key, with.http, with.logger), (http, logger));
}
