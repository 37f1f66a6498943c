namespace IndupalBot.Domain.Tickets;

/// <param name="Note">What is awaited; for <see cref="PendingReason.Requester"/> the question to the requester.</param>
public sealed record TicketPutOnHold(PendingReason Reason, string Note) : TicketEvent;
