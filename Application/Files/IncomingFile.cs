namespace IndupalBot.Application.Files;

/// <param name="NeedsToken">An inline image, served to the bot only.</param>
/// <param name="SenderId">29:…, who is told when it cannot be had.</param>
public sealed record IncomingFile(string Name, string ContentType, string Url, bool NeedsToken, string ServiceUrl, string SenderId);
