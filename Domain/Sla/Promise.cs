namespace IndupalBot.Domain.Sla;

/// <summary>Until when a case is to be attended and solved, as <see cref="PromiseClock"/> reads it from the log.</summary>
/// <param name="FirstResponseDueAt">The procedure's promise; fixed once somebody attends.</param>
/// <param name="FirstRespondedAt">When somebody first attended.</param>
/// <param name="WaitingSince">Since when the case waits for somebody to take it; null while somebody has it.</param>
/// <param name="DueAt">Until when somebody is to take it; null while somebody has it.</param>
/// <param name="WarnAt">Three quarters of the way from <paramref name="WaitingSince"/> to <paramref name="DueAt"/>, in the calendar's time.</param>
/// <param name="SolutionDueAt">Until when it is to be solved; null while it waits, once it is solved, and without a target.</param>
/// <param name="SolutionWarnAt">When three quarters of the target's time are spent.</param>
public sealed record Promise(
    DateTimeOffset FirstResponseDueAt,
    DateTimeOffset? FirstRespondedAt,
    DateTimeOffset? WaitingSince,
    DateTimeOffset? DueAt,
    DateTimeOffset? WarnAt,
    DateTimeOffset? SolutionDueAt,
    DateTimeOffset? SolutionWarnAt)
{
    internal const double WarnAtShare = 0.75;
}
