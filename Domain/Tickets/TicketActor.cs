namespace IndupalBot.Domain.Tickets;

/// <summary>Who acts on a case, as what, and through which door.</summary>
/// <param name="PersonId">Null for the clock.</param>
public sealed record TicketActor(long? PersonId, TicketRole Roles, Door Door)
{
    public static TicketActor Clock { get; } = new(null, TicketRole.Clock, Door.Clock);
}
