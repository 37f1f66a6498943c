using IndupalBot.Domain.Sla;

namespace IndupalBot.Domain.Surveys;

/// <summary>Which answers call for a supervisor, and how soon.</summary>
public static class RecoveryPolicy
{
    /// <summary>A score that deserves a call.</summary>
    public const int Unhappy = 2;

    private const int WorkingDays = 2;

    /// <summary>Colombia keeps UTC−5 all year.</summary>
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(-5);

    public static bool IsOwedFor(int score) => score <= Unhappy;

    /// <summary>The same time of day two working days later, Monday to Friday.</summary>
    public static DateTimeOffset RemindAt(DateTimeOffset now)
    {
        var at = now.ToOffset(LocalOffset);
        for (var days = 0; days < WorkingDays;)
        {
            at = at.AddDays(1);
            days += IsFree(at) ? 0 : 1;
        }

        return at.ToUniversalTime();
    }

    private static bool IsFree(DateTimeOffset at) =>
        at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || ColombianHolidays.Includes(DateOnly.FromDateTime(at.Date));
}
