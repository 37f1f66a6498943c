using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IndupalBot.Domain.Sla;

namespace IndupalBot.UnitTests.Sla;

public sealed class ServiceCalendarTests
{
    private const int Cases = 1_000;

    /// <summary>Around Easter 2026, whose Thursday and Friday are holidays, and a civic day on the Tuesday after.</summary>
    private static readonly DateTimeOffset Start = Local("2026-03-30 00:00");

    private static readonly ServiceCalendar Calendar = WorkingHours.Calendar(
        new CalendarException(new DateOnly(2026, 4, 7), []),
        new CalendarException(new DateOnly(2026, 4, 11), [new OpenHours(new TimeOnly(9, 0), TimeOnly.MinValue)]));

    [Theory]
    [InlineData("2026-04-01 09:00", 2, "2026-04-01 11:00")]
    [InlineData("2026-04-01 11:00", 2, "2026-04-01 15:00")]
    [InlineData("2026-04-01 17:00", 4, "2026-04-06 11:00")]
    [InlineData("2026-04-01 20:00", 1, "2026-04-06 09:00")]
    [InlineData("2026-04-06 17:00", 2, "2026-04-08 09:00")]
    [InlineData("2026-04-10 17:00", 2, "2026-04-11 10:00")]
    [InlineData("2026-04-11 23:00", 1, "2026-04-12 00:00")]
    [InlineData("2026-04-06 10:00", 2, "2026-04-06 12:00")]
    public void Nights_weekends_holidays_and_civic_days_do_not_count(string from, double hours, string until) =>
        Calendar.After(Local(from), TimeSpan.FromHours(hours)).ShouldBe(Local(until));

    [Fact]
    public void Continuous_hours_are_hours() =>
        ServiceCalendar.Continuous.After(Start, TimeSpan.FromHours(12)).ShouldBe(Start.AddHours(12));

    [Fact]
    public void A_calendar_that_never_opens_is_refused() =>
        Should.Throw<ArgumentException>(() => new ServiceCalendar("NUNCA", [new WeekPlan(DateOnly.MinValue, new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>())], []));

    [Fact]
    public void A_new_plan_leaves_the_days_before_it_as_they_were()
    {
        var saturdays = new WeekPlan(new DateOnly(2026, 6, 1), new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> { [DayOfWeek.Saturday] = [new(new TimeOnly(8, 0), new TimeOnly(12, 0))] });
        var weekdays = new WeekPlan(DateOnly.MinValue, new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> { [DayOfWeek.Friday] = [new(new TimeOnly(8, 0), new TimeOnly(12, 0))] });

        var calendar = new ServiceCalendar("CAMBIA", [weekdays, saturdays], []);

        calendar.Between(Local("2026-05-25 00:00"), Local("2026-06-01 00:00")).ShouldBe(TimeSpan.FromHours(4));
        calendar.On(new DateOnly(2026, 6, 5)).ShouldBeEmpty();
        calendar.On(new DateOnly(2026, 6, 6)).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_time_until_a_moment_is_the_time_that_led_there() => For((start, one, _) =>
        Calendar.Between(start, Calendar.After(start, one)) == one);

    [Fact]
    public void Two_stretches_one_after_the_other_are_their_sum() => For((start, one, other) =>
        Calendar.After(Calendar.After(start, one), other) == Calendar.After(start, one + other));

    [Fact]
    public void More_time_never_ends_earlier_and_never_before_continuous_hours() => For((start, one, other) =>
        Calendar.After(start, one + other) >= Calendar.After(start, one) && Calendar.After(start, one) >= start + one);

    [Fact]
    public void The_parts_of_a_stretch_are_the_whole() => For((start, one, other) =>
        Calendar.Between(start, start + one) + Calendar.Between(start + one, start + one + other) == Calendar.Between(start, start + one + other));

    private static void For(Func<DateTimeOffset, TimeSpan, TimeSpan, bool> holds)
    {
        var minutes = Gen.Choose(0, 60 * 24 * 21);
        var property = Prop.ForAll(
            minutes.Zip(minutes).Zip(minutes).ToArbitrary(),
            drawn => holds(Start.AddMinutes(drawn.Item1.Item1), TimeSpan.FromMinutes(drawn.Item1.Item2), TimeSpan.FromMinutes(drawn.Item2)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), property);
    }

    private static DateTimeOffset Local(string text) =>
        new(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(-5));
}
