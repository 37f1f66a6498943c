using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace IndupalBot.Simulator.Tokens;

/// <summary>An RSA key, its public half as a JWK with the channels that it is endorsed for.</summary>
internal sealed class SigningKey
{
    private static readonly Lazy<SigningKey> Shared = new(() => new());
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly SigningCredentials _credentials;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public SigningKey()
    {
        KeyId = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(20));
        _credentials = new(new RsaSecurityKey(_rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256);
    }

    /// <summary>The key of this process: making one takes longer than starting a simulator.</summary>
    public static SigningKey OfThisRun => Shared.Value;

    public string KeyId { get; }

    public SecurityKey PublicKey => _credentials.Key;

    public string Sign(SecurityTokenDescriptor descriptor)
    {
        descriptor.SigningCredentials = _credentials;
        return _handler.CreateToken(descriptor);
    }

    public object Jwk()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = KeyId,
            x5t = KeyId,
            n = Base64UrlEncoder.Encode(key.Modulus),
            e = Base64UrlEncoder.Encode(key.Exponent),
            endorsements = new[] { "msteams" },
        };
    }
}
