using System.Buffers.Binary;
using System.Security.Cryptography;
using IndupalBot.Application.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Web;

/// <summary>
/// Links that need no sign-in: whoever was shown the card has one, nobody can make one up, and it is over after a week. The moment is
/// kept inside the token because the framework's time-limited protector looks at the machine's clock and not at the desk's.
/// </summary>
internal sealed class FileLinks(IDataProtectionProvider protection, IOptionsMonitor<WebOptions> options, TimeProvider time) : IFileLinks
{
    public const string Path = "/files/";

    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    private const string Purpose = "IndupalBot.Files";
    private const int IdBytes = 16;
    private const int TokenBytes = IdBytes + sizeof(long);

    private readonly IDataProtector protector = protection.CreateProtector(Purpose);

    public string? For(Guid fileId)
    {
        var host = options.CurrentValue.PublicUrl;
        return host.Length == 0 ? null : host.TrimEnd('/') + Path + TokenOf(fileId);
    }

    /// <returns>Null when the token is not ours or is over.</returns>
    public Guid? FileOf(string token) =>
        Unprotect(token) is { Length: TokenBytes } content && BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(IdBytes)) > time.GetUtcNow().ToUnixTimeSeconds()
            ? new Guid(content.AsSpan(0, IdBytes))
            : null;

    private string TokenOf(Guid fileId)
    {
        var content = new byte[TokenBytes];
        fileId.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(IdBytes), (time.GetUtcNow() + ValidFor).ToUnixTimeSeconds());
        return WebEncoders.Base64UrlEncode(protector.Protect(content));
    }

    private byte[]? Unprotect(string token)
    {
        try
        {
            return protector.Unprotect(WebEncoders.Base64UrlDecode(token));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
