using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps the channel's keys current: read again twice a day, and at once when a token names a key that is not known yet, so that a
/// rotation is noticed by the first token signed with the new key. (The library's own ConfigurationManager renews in the background,
/// which would refuse that first token.)
/// </summary>
internal sealed partial class ChannelKeyRing(ChannelSettings settings, Func<HttpClient> http, ILogger logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan RetryPause = TimeSpan.FromMinutes(5);

    // While there are no keys at all every request is refused, so we ask again soon; but not once a request.
    private static readonly TimeSpan FirstRetryPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(10);

    // Whoever sends tokens with invented key ids makes us ask once a minute and no more.
    private static readonly TimeSpan UnknownKeyPause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly TimeProvider time = TimeProvider.System;
    private volatile ChannelKeys held;
    private DateTimeOffset retryAt = DateTimeOffset.MinValue;
    private DateTimeOffset unknownKeyAllowedAt = DateTimeOffset.MinValue;

    public ValueTask<ChannelKeys> GetAsync(CancellationToken cancellationToken)
    {
        var keys = held;
        return keys is not null && time.GetUtcNow() < keys.RefreshAt
            ? new ValueTask<ChannelKeys>(keys)
            : new ValueTask<ChannelKeys>(RenewAsync(cancellationToken));
    }

    /// <summary>Newer keys than those seen, if there are any to be had now.</summary>
    public async Task<ChannelKeys> GetNewerAsync(ChannelKeys seen, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = time.GetUtcNow();
            if (ReferenceEquals(held, seen) && now >= unknownKeyAllowedAt)
            {
                unknownKeyAllowedAt = now + UnknownKeyPause;
                held = await ReadOrKeepAsync(cancellationToken).ConfigureAwait(false);
            }

            return held;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<ChannelKeys> RenewAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = time.GetUtcNow();
            if ((held is null || now >= held.RefreshAt) && now >= retryAt)
            {
                held = await ReadOrKeepAsync(cancellationToken).ConfigureAwait(false);
            }

            return held ?? throw new InvalidOperationException("The channel's keys are not known yet.");
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<ChannelKeys> ReadOrKeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Known keys stay in use; without any the caller refuses the request.
            retryAt = time.GetUtcNow() + (held is null ? FirstRetryPause : RetryPause);
            Log.Unreadable(logger, settings.OpenIdMetadataUrl, failure);
            return held;
        }
    }

    private async Task<ChannelKeys> ReadAsync(CancellationToken cancellationToken)
    {
        var documents = new HttpDocumentRetriever(http())
        {
            RequireHttps = !new Uri(settings.OpenIdMetadataUrl).IsLoopback,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ReadTimeout);
        var configuration = await OpenIdConnectConfigurationRetriever
            .GetAsync(settings.OpenIdMetadataUrl, documents, limit.Token)
            .ConfigureAwait(false);
        return new ChannelKeys(configuration, settings.TokenIssuer, time.GetUtcNow() + Lifetime);
    }

    private static partial class Log
    {
        public static void Unreadable(ILogger logger, string address, Exception failure)
        {
            if (logger is not null)
            {
                Write(logger, address, failure);
            }
        }

        [LoggerMessage(2, LogLevel.Warning, "The channel's keys at {Address} could not be read")]
        private static partial void Write(ILogger logger, string address, Exception failure);
    }
}
