namespace IndupalBot.Application.Files;

/// <param name="NeedsToken">An inline image, served to the bot only.</param>
public sealed record IncomingFile(string Name, string ContentType, string Url, bool NeedsToken, string ServiceUrl);
