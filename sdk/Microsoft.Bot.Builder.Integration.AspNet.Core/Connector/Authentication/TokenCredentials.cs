using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts the bot's token on requests to hosts that may have it.</summary>
internal sealed class TokenCredentials(TokenSource token, TrustedHosts trusted) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        trusted.Check(request.RequestUri);
        var value = await token.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", value);
    }
}
