using Azure.Core;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>
/// An identity's token for one audience, held until it nears its end. Azure.Identity holds tokens too, but lets every sender that finds
/// none ask for one, and does without the old one as soon as it wants a new one.
/// </summary>
internal sealed class HeldToken(TokenCredential identity, string audience, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryPause = TimeSpan.FromSeconds(10);

    private readonly TokenRequestContext request = new([$"{audience}/.default"]);
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Stock? held;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        held is { } stock && time.GetUtcNow() < stock.RefreshAt ? new(stock.Token) : new(RenewAsync(cancellationToken));

    private async Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            // Who waited for somebody else's renewal finds it done.
            if (held is not { } stock || time.GetUtcNow() >= stock.RefreshAt)
            {
                held = stock = await AskAsync(cancellationToken);
            }

            return stock.Token;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Stock> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var token = await identity.GetTokenAsync(request, cancellationToken);
            var life = token.ExpiresOn - time.GetUtcNow();
            return new(token.Token, token.ExpiresOn - (life > 2 * Early ? Early : life / 2), token.ExpiresOn);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested && held is { } old && time.GetUtcNow() < old.ExpiresAt)
        {
            // The early renewal failed, but the token is still good: Azure.Identity has logged why, and it is asked again soon.
            return old with { RefreshAt = time.GetUtcNow() + RetryPause };
        }
    }

    private sealed record Stock(string Token, DateTimeOffset RefreshAt, DateTimeOffset ExpiresAt);
}
