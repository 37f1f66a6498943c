namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who gives the bot its tokens, one at each call.</summary>
internal abstract class TokenIssuer
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    public abstract Task<AccessToken> IssueAsync(CancellationToken cancellationToken);

    /// <summary>Renewed five minutes before its end, or at half its life when that is shorter.</summary>
    protected static AccessToken Lasting(string value, TimeSpan life)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new AccessToken(value, now + life - (life > 2 * Early ? Early : life / 2), now + life);
    }
}
