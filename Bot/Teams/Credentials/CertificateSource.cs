using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Where the bot's certificate is taken from.</summary>
internal static class CertificateSource
{
    /// <returns>Null when it is not there, cannot be opened or comes without its key.</returns>
    public static X509Certificate2? Find(CertificateOptions options)
    {
        var certificate = options.Path.Length > 0 ? FromFile(options) : FromStores(options.Thumbprint);
        return certificate is { HasPrivateKey: true } ? certificate : null;
    }

    private static X509Certificate2? FromFile(CertificateOptions options)
    {
        try
        {
            return Path.GetExtension(options.Path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(options.Path)
                : X509CertificateLoader.LoadPkcs12FromFile(options.Path, options.Password);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }

    private static X509Certificate2? FromStores(string thumbprint) =>
        FromStore(thumbprint, StoreLocation.CurrentUser) ?? FromStore(thumbprint, StoreLocation.LocalMachine);

    private static X509Certificate2? FromStore(string thumbprint, StoreLocation location)
    {
        try
        {
            using var store = new X509Store(StoreName.My, location, OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault();
        }
        catch (CryptographicException)
        {
            // Not every system has both stores.
            return null;
        }
    }
}
