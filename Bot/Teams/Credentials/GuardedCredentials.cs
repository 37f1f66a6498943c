using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Puts a token on requests to those hosts and on no others.</summary>
internal sealed partial class GuardedCredentials(ServiceClientCredentials own, ChannelHosts hosts, ILogger logger) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!hosts.Include(request.RequestUri))
        {
            throw new UntrustedHostException(request.RequestUri);
        }

        try
        {
            await own.ProcessHttpRequestAsync(request, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Every identity fails in its own way; for a sender they all mean that nothing was sent. Who runs the bot needs to know why.
            Log.NoToken(logger, failure);
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, "There is no token for the bot.", failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The bot gets no token: check its credential")]
        public static partial void NoToken(ILogger logger, Exception exception);
    }
}
