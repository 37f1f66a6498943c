using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>Certificates that nobody has signed, made on the spot.</summary>
internal static class Certificates
{
    public static X509Certificate2 New(int validDays = 30)
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        var request = new CertificateRequest("CN=IndupalBot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-60), now.AddDays(validDays));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.Exportable);
    }

    public static string SaveAsPfx(X509Certificate2 certificate, string password)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("indupalbot-").FullName, "bot.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        return path;
    }

    public static void ListenLocalhostWithHttps(this KestrelServerOptions server, X509Certificate2 certificate) =>
        server.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
}
