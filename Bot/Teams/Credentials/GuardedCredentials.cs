using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Puts a token on requests to those hosts and on no others.</summary>
internal sealed class GuardedCredentials(ServiceClientCredentials own, ChannelHosts hosts) : ServiceClientCredentials
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
        catch (Exception failure) when (failure is not UntrustedHostException && !cancellationToken.IsCancellationRequested)
        {
            // Every identity fails in its own way; for a sender they all mean that nothing was sent.
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, "There is no token for the bot.", failure);
        }
    }
}
