using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

/// <param name="To">Null when the status stays.</param>
internal sealed record ExpectedTransition(
    TicketVerb Verb,
    IReadOnlyList<TicketStatus> From,
    IReadOnlyList<TicketRole> Who,
    TicketStatus? To)
{
    public bool Allows(TicketStatus status, TicketRole roles) =>
        From.Contains(status) && Who.Any(role => roles.HasFlag(role));
}
