using IndupalBot.Application.Files;

namespace IndupalBot.Cards;

/// <summary>The names of files in one line, the last ones counted only.</summary>
internal static class FileNames
{
    public static string? Of(IReadOnlyList<string> names) => Of([.. names.Select(name => new AttachedFile(name))]);

    public static string? Of(IReadOnlyList<AttachedFile> files)
    {
        var shown = string.Join(", ", files.Take(CardLimits.Files).Select(Named));
        return files.Count <= CardLimits.Files ? shown : TextOf.Format(CardTexts.FilesAndMore, shown, files.Count - CardLimits.Files);
    }

    /// <summary>The link is ours and holds nothing that Markdown reads.</summary>
    private static string Named(AttachedFile file)
    {
        var name = PlainText.EscapeInline(file.Name, CardLimits.Name);
        return file.Link is { } link ? $"[{name}]({link})" : name;
    }
}
