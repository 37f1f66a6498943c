using System.Collections.Concurrent;
using System.Security.Claims;
using IndupalBot.Simulator.World;
using Microsoft.IdentityModel.JsonWebTokens;

namespace IndupalBot.Simulator.Tokens;

/// <summary>The tokens that the bot gets from Entra for its app id and secret, and shows on each call.</summary>
internal sealed class BotTokens(SigningKey key, WorldFile world)
{
    public const string Audience = "https://api.botframework.com";

    public static readonly TimeSpan Life = TimeSpan.FromSeconds(3600);
    private readonly JsonWebTokenHandler _handler = new();

    /// <summary>Tokens already verified, with the end of their life: the signature of each is checked once.</summary>
    private readonly ConcurrentDictionary<string, DateTime> _verified = new(StringComparer.Ordinal);

    private string Issuer => $"https://sts.windows.net/{world.TenantId}/";

    public string Issue()
    {
        var now = TimeProvider.System.GetUtcNow();
        return key.Sign(new()
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = new ClaimsIdentity([new("appid", world.Bot.AppId), new("tid", world.TenantId), new("ver", "1.0")]),
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + Life).UtcDateTime,
        });
    }

    public async Task<bool> AcceptsAsync(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var token = authorization["Bearer ".Length..].Trim();
        return _verified.TryGetValue(token, out var until)
            ? until > TimeProvider.System.GetUtcNow().UtcDateTime
            : await VerifyAsync(token);
    }

    private async Task<bool> VerifyAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new()
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            IssuerSigningKey = key.PublicKey,
        });
        if (!result.IsValid || !result.Claims.TryGetValue("appid", out var appId) || !world.Bot.AppId.Equals(appId))
        {
            return false;
        }

        _verified[token] = result.SecurityToken.ValidTo;
        return true;
    }
}
