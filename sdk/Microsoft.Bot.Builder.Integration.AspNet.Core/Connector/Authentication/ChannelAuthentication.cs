using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a request with this activity and header comes from the channel. All doubts refuse.</summary>
internal sealed class ChannelAuthentication(
    ChannelTokenValidator tokens,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration)
{
    private const string Scheme = "Bearer ";

    public async Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (authHeader is null || !authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("There is no bearer token.");
        }

        var token = await tokens.ValidateAsync(authHeader[Scheme.Length..].Trim(), cancellationToken).ConfigureAwait(false);
        await CheckAudienceAsync(token, cancellationToken).ConfigureAwait(false);
        CheckEndorsements(token, activity.ChannelId);
        CheckServiceUrl(token, activity.ServiceUrl);
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. token.Identity.Claims]).ConfigureAwait(false);
        }

        return token.Identity;
    }

    private async Task CheckAudienceAsync(ChannelToken token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token.Audience)
            || !await credentials.IsValidAppIdAsync(token.Audience, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another bot.");
        }
    }

    private void CheckEndorsements(ChannelToken token, string channelId)
    {
        if (!token.Keys.Endorses(token.KeyId, channelId)
            || !(configuration.RequiredEndorsements ?? []).All(needed => token.Keys.Endorses(token.KeyId, needed)))
        {
            throw new UnauthorizedAccessException("The key that signed the token may not speak for this channel.");
        }
    }

    private static void CheckServiceUrl(ChannelToken token, string serviceUrl)
    {
        if (string.IsNullOrEmpty(token.ServiceUrl)
            || !string.Equals(token.ServiceUrl, serviceUrl, StringComparison.OrdinalIgnoreCase)
            || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out _))
        {
            throw new UnauthorizedAccessException("The token is for another service url.");
        }
    }
}
