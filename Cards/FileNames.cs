namespace IndupalBot.Cards;

/// <summary>The names of files in one line, the last ones counted only.</summary>
internal static class FileNames
{
    public static string? Of(IReadOnlyList<string> names)
    {
        var shown = string.Join(", ", names.Take(CardLimits.Files).Select(name => PlainText.EscapeInline(name, CardLimits.Name)));
        return names.Count <= CardLimits.Files ? shown : TextOf.Format(CardTexts.FilesAndMore, shown, names.Count - CardLimits.Files);
    }
}
