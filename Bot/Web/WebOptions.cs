namespace IndupalBot.Bot.Web;

/// <summary>Section "Web".</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Where people's browsers reach this host; empty when they do not: files are then named without a link.</summary>
    public string PublicUrl { get; set; } = string.Empty;

    /// <summary>What is said in a case stays on an encrypted line, unless it does not leave the machine.</summary>
    public bool IsUsable => PublicUrl.Length == 0
        || (Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address)
            && address is { Query: "", Fragment: "" }
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)));
}
