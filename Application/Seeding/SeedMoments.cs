using IndupalBot.Application.Clock;

namespace IndupalBot.Application.Seeding;

/// <summary>When made-up cases come in: more and more over the months, mostly on working days, mostly in office hours.</summary>
internal static class SeedMoments
{
    private const double DaysOfAMonth = 30.4;
    private const int FirstHour = 7;
    private const int LastHour = 18;
    private const double OfWeekends = 0.15;

    /// <returns>Earliest first.</returns>
    public static List<DateTimeOffset> Of(SeedPlan plan, Random random)
    {
        var moments = new List<DateTimeOffset>(plan.Cases);
        while (moments.Count < plan.Cases)
        {
            // The square root of an even share grows: the last months have three times the cases of the first.
            var age = 1 - Math.Sqrt((0.1 + (0.9 * random.NextDouble())));
            var day = plan.Until.AddDays(-SeedPlan.Months * DaysOfAMonth * age / (1 - Math.Sqrt(0.1)));
            if (IsWeekend(day) && random.NextDouble() > OfWeekends)
            {
                continue;
            }

            var hour = FirstHour + ((LastHour - FirstHour) * (random.NextDouble() + random.NextDouble()) / 2);
            var at = new DateTimeOffset(DeskClock.ToLocal(day).Date, DeskClock.ToLocal(day).Offset).AddHours(hour).ToUniversalTime();
            if (at < plan.Until)
            {
                moments.Add(new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero));
            }
        }

        moments.Sort();
        return moments;
    }

    private static bool IsWeekend(DateTimeOffset day) => DeskClock.ToLocal(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
