namespace IndupalBot.Data.Outbox;

/// <summary>
/// What an instance writes into the outbox is its own to send at first: no second write is needed to claim it. When the instance dies,
/// another takes it up after <paramref name="KeptFor"/>.
/// </summary>
public sealed record OutboxLease(Guid Instance, TimeSpan KeptFor);
