using System.Security.Claims;
using IndupalBot.Simulator.Connector;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Tokens;

/// <summary>The tokens with which the Bot Connector presents itself to the bot. One is kept for most of its hour, as the service does.</summary>
internal sealed class ServiceTokens(SigningKey key, WorldFile world, ServiceAddress address)
{
    public const string Issuer = "https://api.botframework.com";

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly Lazy<SigningKey> _strangerKey = new();
    private readonly Lock _gate = new();
    private (string Value, DateTimeOffset Until) _current;

    public string Current()
    {
        lock (_gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            if (now >= _current.Until)
            {
                _current = (Issue(key, now, world.Bot.AppId, address.ServiceUrl), now + Life * 0.75);
            }

            return _current.Value;
        }
    }

    /// <summary>A token that a bot must refuse, or null for none at all.</summary>
    public string? Bad(TokenFlaw flaw)
    {
        var now = TimeProvider.System.GetUtcNow();
        return flaw switch
        {
            TokenFlaw.Missing => null,
            TokenFlaw.Expired => Issue(key, now - Life - TimeSpan.FromHours(1), world.Bot.AppId, address.ServiceUrl),
            TokenFlaw.OtherAudience => Issue(key, now, Guid.NewGuid().ToString(), address.ServiceUrl),
            TokenFlaw.OtherServiceUrl => Issue(key, now, world.Bot.AppId, "https://example.org/"),
            TokenFlaw.OtherIssuer => Issue(key, now, world.Bot.AppId, address.ServiceUrl, "https://example.org"),
            TokenFlaw.OtherKey => Issue(_strangerKey.Value, now, world.Bot.AppId, address.ServiceUrl),
            _ => Current(),
        };
    }

    private static string Issue(SigningKey key, DateTimeOffset now, string audience, string serviceUrl, string issuer = Issuer) => key.Sign(new()
    {
        Issuer = issuer,
        Audience = audience,
        Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
        NotBefore = (now - TimeSpan.FromMinutes(5)).UtcDateTime,
        Expires = (now + Life).UtcDateTime,
    });
}
