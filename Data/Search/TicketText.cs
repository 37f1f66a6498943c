using IndupalBot.Domain.Tickets;

namespace IndupalBot.Data.Search;

/// <summary>All the words of a case in one row, for the full-text index. Kept by <see cref="TicketTextKeeper"/>.</summary>
public sealed class TicketText
{
    private TicketText()
    {
    }

    public TicketText(Ticket ticket, string requester)
    {
        (TicketId, RequesterId, Subject, Requester) = (ticket.Id, ticket.RequesterId, ticket.Subject, requester);
        Number = $"{ticket.Number} {ticket.Number.Sequence}";
        Words = string.Join('\n', [ticket.Description, .. ticket.Answers.Values]);
    }

    public long TicketId { get; private set; }

    public long RequesterId { get; private set; }

    /// <summary>As it is written in full and as people say it: "ST-2026-00042 42".</summary>
    public string Number { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public string Requester { get; private set; } = string.Empty;

    /// <summary>Description, answers, comments and resolution: what the requester may read too.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>Internal notes: found by the desk only.</summary>
    public string Notes { get; private set; } = string.Empty;

    public void Write(string? words) => Words = Append(Words, words);

    public void Note(string? words) => Notes = Append(Notes, words);

    public void Rename(string requester) => Requester = requester;

    private static string Append(string text, string? words) => string.IsNullOrWhiteSpace(words) ? text : $"{text}\n{words}";
}
