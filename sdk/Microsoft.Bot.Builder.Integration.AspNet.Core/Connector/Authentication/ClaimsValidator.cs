using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's own say on who may call it; it refuses by <see cref="UnauthorizedAccessException"/>.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
