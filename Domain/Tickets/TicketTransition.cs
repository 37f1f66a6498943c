namespace IndupalBot.Domain.Tickets;

/// <param name="To">Null when the status stays as it is.</param>
public sealed record TicketTransition(
    TicketVerb Verb,
    IReadOnlyList<TicketStatus> From,
    TicketRole AllowedFor,
    TicketStatus? To)
{
    public bool StartsFrom(TicketStatus status) => From.Contains(status);

    public bool AllowedTo(TicketRole roles) => (AllowedFor & roles) != TicketRole.None;
}
