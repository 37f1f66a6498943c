namespace IndupalBot.Application.Files;

/// <summary>A file to be handed out. Whoever reads it closes it.</summary>
public sealed record OpenedFile(string Name, Stream Content);
