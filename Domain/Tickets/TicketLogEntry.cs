namespace IndupalBot.Domain.Tickets;

/// <summary>Who did what to a case, when and through which door. Append-only: the audit trail and the source of every figure.</summary>
public sealed class TicketLogEntry
{
    private TicketLogEntry()
    {
    }

    internal TicketLogEntry(int sequence, TicketActor actor, TicketEvent @event, DateTimeOffset at)
    {
        Sequence = sequence;
        ActorId = actor.PersonId;
        Door = actor.Door;
        Event = @event;
        Kind = @event.GetType().Name;
        At = at;
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
}
