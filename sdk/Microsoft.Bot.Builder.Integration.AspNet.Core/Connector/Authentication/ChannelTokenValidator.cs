using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells the channel's tokens from all others.</summary>
internal sealed class ChannelTokenValidator(ChannelKeyRing keyRing)
{
    private const int MaxTokenBytes = 16 * 1024;

    private readonly JsonWebTokenHandler handler = new()
    {
        MaximumTokenSizeInBytes = MaxTokenBytes,
        MapInboundClaims = false,
    };

    private readonly ChannelTokenCache cache = new();

    public async ValueTask<ChannelToken> ValidateAsync(string text, CancellationToken cancellationToken)
    {
        var keys = await keyRing.GetAsync(cancellationToken).ConfigureAwait(false);
        return cache.Find(text, keys) ?? await ValidateNewAsync(text, keys, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ChannelToken> ValidateNewAsync(string text, ChannelKeys keys, CancellationToken cancellationToken)
    {
        var result = await handler.ValidateTokenAsync(text, keys.Rules).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            keys = await keyRing.GetNewerAsync(keys, cancellationToken).ConfigureAwait(false);
            result = await handler.ValidateTokenAsync(text, keys.Rules).ConfigureAwait(false);
        }

        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not the channel's.", result.Exception);
        }

        var token = Read(result, keys);
        cache.Keep(text, token);
        return token;
    }

    private static ChannelToken Read(TokenValidationResult result, ChannelKeys keys)
    {
        var jwt = (JsonWebToken)result.SecurityToken;
        string[] audiences = [.. jwt.Audiences];
        return new ChannelToken(
            result.ClaimsIdentity,
            jwt.Kid,
            audiences.Length == 1 ? audiences[0] : null,
            jwt.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var serviceUrl) ? serviceUrl : null,
            keys,
            jwt.ValidTo + keys.Rules.ClockSkew);
    }
}
