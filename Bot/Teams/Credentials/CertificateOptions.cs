namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>Section "Teams:Certificate": the certificate by which the bot proves itself instead of a secret.</summary>
public sealed class CertificateOptions
{
    /// <summary>A PFX file, or a PEM file with the certificate and its key.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>Of the PFX file.</summary>
    public string Password { get; set; } = string.Empty;

    /// <summary>Of a certificate in the personal store of the account that runs the bot, or of the machine.</summary>
    public string Thumbprint { get; set; } = string.Empty;

    public bool IsSet => Path.Length > 0 || Thumbprint.Length > 0;
}
