namespace IndupalBot.Domain.Sla;

/// <summary>Until when a case is to be attended, as <see cref="PromiseClock"/> reads it from the log.</summary>
/// <param name="FirstResponseDueAt">The procedure's promise; fixed once somebody attends.</param>
/// <param name="FirstRespondedAt">When somebody first attended.</param>
/// <param name="WaitingSince">Since when the case waits for somebody to take it; null while somebody has it.</param>
/// <param name="DueAt">Until when somebody is to take it; null while somebody has it.</param>
public sealed record Promise(
    DateTimeOffset FirstResponseDueAt,
    DateTimeOffset? FirstRespondedAt,
    DateTimeOffset? WaitingSince,
    DateTimeOffset? DueAt)
{
    private const double WarnAtShare = 0.75;

    /// <summary>Three quarters of the way from <see cref="WaitingSince"/> to <see cref="DueAt"/>.</summary>
    public DateTimeOffset? WarnAt => WaitingSince + ((DueAt - WaitingSince) * WarnAtShare);
}
