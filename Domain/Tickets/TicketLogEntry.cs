namespace IndupalBot.Domain.Tickets;

/// <summary>Who did what to a case, when and through which door. Append-only: the audit trail and the source of every figure.</summary>
public sealed class TicketLogEntry
{
    private TicketLogEntry()
    {
    }

    /// <param name="ticket">The case as the event left it.</param>
    internal TicketLogEntry(Ticket ticket, TicketActor actor, TicketEvent @event, DateTimeOffset at)
    {
        Sequence = ticket.Version;
        ActorId = actor.PersonId;
        Door = actor.Door;
        Event = @event;
        Kind = @event.GetType().Name;
        At = at;
        (Status, PendingReason, Service, Tier, AssigneeId) = (ticket.Status, ticket.PendingReason, ticket.Service, ticket.Tier, ticket.AssigneeId);
        Moves = ticket.Log.Count == 0 || !StandsAs(ticket.Log[^1]);
        Score = @event switch
        {
            TicketClosed closed => closed.Score,
            SurveyCorrected corrected => corrected.Score,
            _ => null,
        };
    }

    public long TicketId { get; private set; }

    /// <summary>1, 2, 3… within its case.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }

    public long? ActorId { get; private set; }

    public Door Door { get; private set; }

    /// <summary>The event's name, for queries.</summary>
    public string Kind { get; private set; } = string.Empty;

    public TicketEvent Event { get; private set; } = null!;

    /// <summary>This and the following say how the case stood after the event, so that any moment of it is read without living it again.</summary>
    public TicketStatus Status { get; private set; }

    public PendingReason? PendingReason { get; private set; }

    public string Service { get; private set; } = string.Empty;

    public Tier Tier { get; private set; }

    public long? AssigneeId { get; private set; }

    /// <summary>Whether the case stands otherwise than before; talk does not move it.</summary>
    public bool Moves { get; private set; }

    /// <summary>What the requester gave with it.</summary>
    public int? Score { get; private set; }

    private bool StandsAs(TicketLogEntry before) =>
        (Status, PendingReason, Service, Tier, AssigneeId) == (before.Status, before.PendingReason, before.Service, before.Tier, before.AssigneeId);
}
