using Azure.Core;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>An identity that numbers its tokens and fails when it is told to.</summary>
internal sealed class PlayedIdentity(TimeProvider time, TimeSpan life) : TokenCredential
{
    private int given;

    public int Given => given;

    public bool Fails { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        // Others come in while this one waits.
        await Task.Yield();
        return Fails
            ? throw new Azure.Identity.AuthenticationFailedException("The identity is out of order.")
            : new($"{requestContext.Scopes[0]} {Interlocked.Increment(ref given)}", time.GetUtcNow() + life);
    }
}
