namespace IndupalBot.Application.Files;

/// <summary>A file of a case as cards show it.</summary>
/// <param name="Link">Where it opens; null when it cannot be opened from a card.</param>
public sealed record AttachedFile(string Name, string? Link = null);
