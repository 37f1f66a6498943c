using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Channel;

/// <summary>Writes tokens by hand: the channel's good ones, and every kind of bad one.</summary>
internal sealed class TokenForge(FakeChannel channel)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public SigningKey Key { get; init; } = channel.Keys[0];

    public string Algorithm { get; init; } = "RS256";

    public string? KeyId { get; init; }

    /// <summary>What else the head says, or instead.</summary>
    public JObject MoreHead { get; init; } = [];

    public string? Issuer { get; init; } = "https://api.botframework.com";

    public string? Audience { get; init; } = BotHost.AppId;

    /// <summary>What else the token says, or instead.</summary>
    public JObject MoreClaims { get; init; } = [];

    public string? ServiceUrl { get; init; } = channel.ServiceUrl;

    public DateTimeOffset? NotBefore { get; init; } = Now.AddMinutes(-10);

    public DateTimeOffset? Expires { get; init; } = Now.AddHours(1);

    public string Write()
    {
        var header = new JObject { ["alg"] = Algorithm, ["typ"] = "JWT", ["kid"] = KeyId ?? Key.Id };
        header.Merge(MoreHead);
        var payload = new JObject();
        Put(payload, "iss", Issuer);
        Put(payload, "aud", Audience);
        Put(payload, "serviceurl", ServiceUrl);
        Put(payload, "nbf", NotBefore?.ToUnixTimeSeconds());
        Put(payload, "exp", Expires?.ToUnixTimeSeconds());
        payload.Merge(MoreClaims);
        var signed = $"{Encoded(header)}.{Encoded(payload)}";
        return $"{signed}.{Base64Url.Encode(Signature(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static void Put(JObject payload, string name, JToken? value)
    {
        if (value is not null and not JValue { Value: null })
        {
            payload[name] = value;
        }
    }

    private static string Encoded(JObject json) => Base64Url.Encode(Encoding.UTF8.GetBytes(json.ToString(Formatting.None)));

    private byte[] Signature(byte[] data) => Algorithm switch
    {
        "RS256" => Key.Sign(data, HashAlgorithmName.SHA256),
        "PS256" => Key.SignPss(data),
        "RS512" => Key.Sign(data, HashAlgorithmName.SHA512),
        "HS256" => HMACSHA256.HashData(Key.PublicBytes, data),
        _ => [],
    };
}
