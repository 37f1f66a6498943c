namespace IndupalBot.Domain.Tickets;

/// <summary>What somebody wrote on a case.</summary>
public sealed class TicketComment
{
    private TicketComment()
    {
    }

    internal TicketComment(int number, long? authorId, string text, bool isInternal, DateTimeOffset at) =>
        (Number, AuthorId, Text, IsInternal, At) = (number, authorId, text, isInternal, at);

    public long TicketId { get; private set; }

    /// <summary>1, 2, 3… within its case.</summary>
    public int Number { get; private set; }

    public long? AuthorId { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>Nota interna: never shown to the requester.</summary>
    public bool IsInternal { get; private set; }

    public DateTimeOffset At { get; private set; }
}
