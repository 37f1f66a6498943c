using IndupalBot.Data.Outbox;

namespace IndupalBot.Application.Notifications;

/// <param name="Rows">Its first messages, in order, leased by this instance.</param>
public sealed record DueDestination(string Name, IReadOnlyList<OutboxMessage> Rows);
