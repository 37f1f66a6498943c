namespace IndupalBot.Data.Files;

/// <summary>A file that somebody sent. Its bytes are fetched after the turn and kept outside the web root, named by <see cref="Id"/>.</summary>
public sealed class StoredFile
{
    private StoredFile()
    {
    }

    public StoredFile(Guid id, string name, string contentType, string sourceUrl, bool needsToken, string serviceUrl, DateTimeOffset now) =>
        (Id, Name, ContentType, SourceUrl, NeedsToken, ServiceUrl, CreatedAt) = (id, name, contentType, sourceUrl, needsToken, serviceUrl, now);

    public Guid Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string ContentType { get; private set; } = string.Empty;

    /// <summary>Where Teams offers it, for a short time.</summary>
    public string SourceUrl { get; private set; } = string.Empty;

    /// <summary>Inline images want the bot's token; files come from a pre-authorised address and must not see it.</summary>
    public bool NeedsToken { get; private set; }

    public string ServiceUrl { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? StoredAt { get; private set; }

    public long? SizeBytes { get; private set; }

    /// <summary>Why it could not be fetched; null while it can.</summary>
    public string? FailedBecause { get; private set; }

    public void Stored(long sizeBytes, DateTimeOffset now) => (SizeBytes, StoredAt, FailedBecause) = (sizeBytes, now, null);

    public void Failed(string because) => FailedBecause = because;
}
