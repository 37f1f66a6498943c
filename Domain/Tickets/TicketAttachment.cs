namespace IndupalBot.Domain.Tickets;

/// <summary>A file of a case. Its bytes are kept apart, under <see cref="FileId"/>.</summary>
public sealed class TicketAttachment
{
    private TicketAttachment()
    {
    }

    internal TicketAttachment(Guid fileId, string name, long? addedById, DateTimeOffset at) =>
        (FileId, Name, AddedById, At) = (fileId, name, addedById, at);

    public long TicketId { get; private set; }

    public Guid FileId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public long? AddedById { get; private set; }

    public DateTimeOffset At { get; private set; }
}
