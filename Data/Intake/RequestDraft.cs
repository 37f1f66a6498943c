namespace IndupalBot.Data.Intake;

/// <summary>A request that is being written: it survives restarts and is dropped a day after the last word. One a person.</summary>
public sealed class RequestDraft
{
    private RequestDraft()
    {
    }

    public RequestDraft(long personId, Guid id, DateTimeOffset now) =>
        (PersonId, Id, CreatedAt, Content, UpdatedAt) = (personId, id, now, new DraftContent(), now);

    public long PersonId { get; private set; }

    /// <summary>Names this draft on its card: a button of an older draft does nothing.</summary>
    public Guid Id { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DraftContent Content { get; private set; } = new();

    public int Version { get; private set; }

    /// <summary>The next request takes the place of this one, under another id.</summary>
    public void BeginAnew(Guid id, DraftContent content, DateTimeOffset now)
    {
        (Id, CreatedAt) = (id, now);
        Change(content, now);
    }

    public void Change(DraftContent content, DateTimeOffset now)
    {
        (Content, UpdatedAt) = (content, now);
        Version++;
    }
}
