using IndupalBot.Application.Files;

namespace IndupalBot.Cards;

/// <summary>The names of files in one line, the last ones counted only.</summary>
internal static class FileNames
{
    public static string? Of(IReadOnlyList<string> names) => Of([.. names.Select(name => new AttachedFile(name))]);

    public static string? Of(IReadOnlyList<AttachedFile> files, int most = CardLimits.Files)
    {
        var shown = string.Join(", ", files.Take(most).Select(Named));
        return files.Count <= most ? shown : TextOf.Format(CardTexts.FilesAndMore, shown, files.Count - most);
    }

    /// <summary>The link is ours and holds nothing that Markdown reads.</summary>
    private static string Named(AttachedFile file)
    {
        var name = PlainText.EscapeInline(file.Name, CardLimits.FileName);
        return file.Link is { } link ? $"[{name}]({link})" : name;
    }
}
