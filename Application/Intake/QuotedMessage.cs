using IndupalBot.Application.Files;

namespace IndupalBot.Application.Intake;

/// <summary>A message of any chat or channel that a case is made from.</summary>
/// <param name="Url">Its address in Teams; null when it has none that can be trusted.</param>
public sealed record QuotedMessage(string Text, MessageAuthor Author, string? Url, IReadOnlyList<IncomingFile> Images);
