namespace IndupalBot.Data.Outbox;

/// <summary>Something to be sent because of a change, written in the change's own transaction.</summary>
public sealed class OutboxMessage
{
    /// <summary>What <see cref="Error"/> begins with from the first try on of which nobody knows whether it arrived.</summary>
    private const string Doubt = "? ";

    private OutboxMessage()
    {
    }

    public long Id { get; private set; }

    /// <summary>person:17, group:1 or conversation:…; what goes to one destination goes in order.</summary>
    public string Destination { get; private set; } = string.Empty;

    public OutboxKind Kind { get; private set; }

    /// <summary>Which card, e.g. "Desk", or which event, e.g. "TicketClaimed".</summary>
    public string Name { get; private set; } = string.Empty;

    public long? TicketId { get; private set; }

    /// <summary>The event that is told, for <see cref="OutboxKind.Notice"/>.</summary>
    public int? EventSequence { get; private set; }

    /// <summary>The message; for <see cref="OutboxKind.File"/> its sender.</summary>
    public string? Payload { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public OutboxStatus Status { get; private set; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>Until when one instance has it to itself.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Which lease it is, so that the holder finds its own rows.</summary>
    public Guid? LeasedBy { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public string? Error { get; private set; }

    /// <summary>Whether an earlier try may have arrived without an answer.</summary>
    public bool MayHaveArrived => Error?.StartsWith(Doubt, StringComparison.Ordinal) == true;

    public static OutboxMessage Message(string destination, string payload, string name, DateTimeOffset now) =>
        New(destination, OutboxKind.Message, name, now, payload: payload);

    public static OutboxMessage Card(string destination, string card, long? ticketId, DateTimeOffset now) =>
        New(destination, OutboxKind.Card, card, now, ticketId);

    public static OutboxMessage Notice(string destination, string @event, long ticketId, int sequence, DateTimeOffset now) =>
        New(destination, OutboxKind.Notice, @event, now, ticketId, sequence);

    /// <param name="senderId">29:…, who is told when it cannot be had.</param>
    public static OutboxMessage File(Guid fileId, string senderId, DateTimeOffset now) =>
        New(Destinations.File(fileId), OutboxKind.File, fileId.ToString(), now, payload: senderId);

    public void Deliver(DateTimeOffset now) => Finish(OutboxStatus.Delivered, now);

    public void Supersede(DateTimeOffset now) => Finish(OutboxStatus.Superseded, now);

    /// <param name="mayHaveArrived">This try, that is; what is known of earlier ones stays.</param>
    public void TryAgain(DateTimeOffset at, string? error, bool mayHaveArrived) =>
        (NextAttemptAt, Error) = (at, mayHaveArrived || MayHaveArrived ? Doubt + error : error);

    /// <summary>Not tried: its turn comes later.</summary>
    public void PutOff(DateTimeOffset until) => NextAttemptAt = until;

    public void GiveUp(string error, DateTimeOffset now)
    {
        Error = error;
        Finish(OutboxStatus.Dead, now);
    }

    public void Lease(Guid by, DateTimeOffset until) => (LeasedBy, LeasedUntil) = (by, until);

    public void Try() => Attempts++;

    private void Finish(OutboxStatus status, DateTimeOffset now) => (Status, FinishedAt) = (status, now);

    private static OutboxMessage New(
        string destination, OutboxKind kind, string name, DateTimeOffset now, long? ticketId = null, int? sequence = null, string? payload = null) =>
        new()
        {
            Destination = destination,
            Kind = kind,
            Name = name,
            TicketId = ticketId,
            EventSequence = sequence,
            Payload = payload,
            CreatedAt = now,
            NextAttemptAt = now,
        };
}
