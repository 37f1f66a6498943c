namespace IndupalBot.Application.Recoveries;

/// <summary>A recovery task as its card shows it.</summary>
/// <param name="DoneBy">Null while it is open, and when the requester thought better of the score.</param>
public sealed record RecoveryView(int Score, DateTimeOffset OpenedAt, DateTimeOffset? EndedAt, string? DoneBy, string? Outcome);
