using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The bot's token for one audience: held until it nears its end and renewed by one request, however many senders wait for it.
/// </summary>
internal sealed partial class TokenSource(string appId, TokenIssuer issuer, ILogger logger)
{
    private static readonly TimeSpan RetryPause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly TimeProvider time = TimeProvider.System;
    private volatile AccessToken held;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var token = held;
        return token is not null && time.GetUtcNow() < token.RefreshAt
            ? new ValueTask<string>(token.Value)
            : new ValueTask<string>(RenewAsync(cancellationToken));
    }

    private async Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (held is null || time.GetUtcNow() >= held.RefreshAt)
            {
                held = await OrderOrKeepAsync(cancellationToken).ConfigureAwait(false);
            }

            return held.Value;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<AccessToken> OrderOrKeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await issuer.IssueAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && held is not null && time.GetUtcNow() < held.ExpiresAt)
        {
            // The early renewal failed, but the token is still good: use it and ask again a little later.
            Log.RenewalFailed(logger, appId, failure);
            return held with { RefreshAt = time.GetUtcNow() + RetryPause };
        }
    }

    private static partial class Log
    {
        public static void RenewalFailed(ILogger logger, string appId, Exception failure)
        {
            if (logger is not null)
            {
                Write(logger, appId, failure);
            }
        }

        [LoggerMessage(1, LogLevel.Warning, "The token of app {AppId} could not be renewed yet")]
        private static partial void Write(ILogger logger, string appId, Exception failure);
    }
}
