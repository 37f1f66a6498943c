using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Channel;

/// <summary>A real RSA key of the channel, with what it publishes of it.</summary>
internal sealed class SigningKey(string id, params string[] endorsements)
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id { get; } = id;

    public byte[] PublicBytes => Encoding.UTF8.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());

    public byte[] Sign(byte[] data, HashAlgorithmName hash) => rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);

    public byte[] SignPss(byte[] data) => rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    public JObject ToJson()
    {
        var numbers = rsa.ExportParameters(false);
        var json = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64Url.Encode(numbers.Modulus!),
            ["e"] = Base64Url.Encode(numbers.Exponent!),
        };
        if (endorsements.Length > 0)
        {
            json["endorsements"] = new JArray(endorsements);
        }

        return json;
    }
}
