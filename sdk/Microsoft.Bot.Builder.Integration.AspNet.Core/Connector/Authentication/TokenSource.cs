using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The bot's token for one audience: held until it nears its end and renewed by one request, however many senders wait for it.
/// </summary>
internal sealed partial class TokenSource(TokenOrder order, HttpClient http, ILogger logger)
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
            return await RequestAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure) when (held is not null && time.GetUtcNow() < held.ExpiresAt)
        {
            // The early renewal failed, but the token is still good: use it and ask again a little later.
            Log.RenewalFailed(logger, order.AppId, failure);
            return held with { RefreshAt = time.GetUtcNow() + RetryPause };
        }
    }

    private async Task<AccessToken> RequestAsync(CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = order.AppId,
            ["client_secret"] = order.Secret,
            ["scope"] = $"{order.Audience}/.default",
        });
        using var response = await http
            .PostAsync(new Uri($"{order.LoginUrl.TrimEnd('/')}/oauth2/v2.0/token"), form, cancellationToken)
            .ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var answer = WireJson.ReadOrDefault<TokenAnswer>(text);
        return response.IsSuccessStatusCode && !string.IsNullOrEmpty(answer?.AccessToken)
            ? Held(answer)
            : throw new HttpRequestException(
                $"No token: {(int)response.StatusCode} {answer?.Error} {answer?.Description}", null, response.StatusCode);
    }

    /// <summary>Renewed five minutes before its end, or at half its life when that is shorter.</summary>
    private AccessToken Held(TokenAnswer answer)
    {
        var life = TimeSpan.FromSeconds(answer.ExpiresIn);
        var early = life > TimeSpan.FromMinutes(10) ? TimeSpan.FromMinutes(5) : life / 2;
        var now = time.GetUtcNow();
        return new AccessToken(answer.AccessToken, now + life - early, now + life);
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
