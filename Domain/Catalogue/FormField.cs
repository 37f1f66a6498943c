namespace IndupalBot.Domain.Catalogue;

/// <summary>A question of a service's form.</summary>
/// <param name="Key">Stable name of the answer, e.g. "extension".</param>
/// <param name="Choices">For <see cref="FormFieldKind.Choice"/> only.</param>
/// <param name="MaxLength">Longest answer, in characters.</param>
public sealed record FormField(
    string Key,
    string Label,
    FormFieldKind Kind,
    bool Required,
    string? Placeholder = null,
    IReadOnlyList<string>? Choices = null,
    int MaxLength = 200);
