using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Application.Files;

/// <summary>Section "Files".</summary>
public sealed class FileStoreOptions
{
    public const string Section = "Files";

    [Required]
    public string Folder { get; set; } = "var/files";

    /// <summary>Largest file, in bytes.</summary>
    [Range(1, 1_000_000_000)]
    public long LargestBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Longest time for one download, from the request to the last byte; then it is tried again later.</summary>
    [Range(1, 3600)]
    public int DownloadSeconds { get; set; } = 120;

    /// <summary>Most files of one request.</summary>
    [Range(1, 100)]
    public int MostPerRequest { get; set; } = 10;

    /// <summary>Endings that are refused: programs and scripts.</summary>
    public List<string> RefusedEndings { get; init; } = [".exe", ".bat", ".cmd", ".com", ".scr", ".js", ".vbs", ".ps1", ".msi", ".jar", ".lnk", ".hta"];
}
