namespace IndupalBot.Dialogs.Extension;

/// <param name="Text">Said instead of results.</param>
public sealed record SearchAnswer(IReadOnlyList<SharedCase> Cases, string? Text);
