using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The machine's own identity endpoint, asked for the identity that is the bot's app.</summary>
internal sealed class ManagedIdentityIssuer(TokenCredential identity, string audience) : TokenIssuer
{
    private readonly TokenRequestContext request = new([$"{audience}/.default"]);

    public override async Task<AccessToken> IssueAsync(CancellationToken cancellationToken)
    {
        var token = await identity.GetTokenAsync(request, cancellationToken).ConfigureAwait(false);
        return Lasting(token.Token, token.ExpiresOn - TimeProvider.System.GetUtcNow());
    }
}
