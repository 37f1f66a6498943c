using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

/// <param name="mayStayHere">The token is given by this machine, and is worth nothing elsewhere: tests and the simulator.</param>
internal sealed class GuardedCredentials(ServiceClientCredentials own, ChannelHosts hosts, bool mayStayHere) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !(address.IsLoopback ? mayStayHere : hosts.Include(address)))
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
