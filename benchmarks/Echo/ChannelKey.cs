using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>The channel's RSA key and the tokens that it signs, as the Bot Connector's are.</summary>
internal sealed class ChannelKey
{
    private const string KeyId = "benchmark";

    private readonly JsonWebTokenHandler handler = new();
    private readonly RSA rsa = RSA.Create(2048);
    private readonly SigningCredentials credentials;

    public ChannelKey() => credentials = new(new RsaSecurityKey(rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256);

    public string Token(string appId, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow();
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = appId,
            Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl), new Claim("jti", Guid.NewGuid().ToString())]),
            NotBefore = now.AddMinutes(-5).UtcDateTime,
            Expires = now.AddHours(1).UtcDateTime,
            SigningCredentials = credentials,
        });
    }

    public object Published()
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = KeyId,
            n = Base64UrlEncoder.Encode(numbers.Modulus),
            e = Base64UrlEncoder.Encode(numbers.Exponent),
            endorsements = new[] { "msteams" },
        };
    }
}
