using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens already found good, by their whole text. The channel sends the same one for an hour, and checking an RSA signature costs
/// more than the rest of a turn.
/// </summary>
internal sealed class ChannelTokenCache
{
    private const int Capacity = 1000;

    private readonly ConcurrentDictionary<string, ChannelToken> tokens = new(StringComparer.Ordinal);
    private readonly TimeProvider time = TimeProvider.System;

    public ChannelToken Find(string text, ChannelKeys keys) =>
        tokens.TryGetValue(text, out var token) && ReferenceEquals(token.Keys, keys) && time.GetUtcNow() < token.GoodUntil
            ? token
            : null;

    public void Keep(string text, ChannelToken token)
    {
        if (tokens.Count >= Capacity)
        {
            // Rare, and starting over only costs a signature check for each token still in use.
            tokens.Clear();
        }

        tokens[text] = token;
    }
}
