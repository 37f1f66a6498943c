using System.Net.Http.Headers;
using Microsoft.Rest;

namespace IndupalBot.Bot.Teams.Credentials;

internal sealed class IdentityCredentials(HeldToken token) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
}
