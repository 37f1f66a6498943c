using IndupalBot.Domain.Sla;

namespace IndupalBot.UnitTests.Sla;

public sealed class ColombianHolidaysTests
{
    /// <summary>As the calendars of those years were printed.</summary>
    [Theory]
    [InlineData(2024, "1-1 1-8 3-25 3-28 3-29 5-1 5-13 6-3 6-10 7-1 7-20 8-7 8-19 10-14 11-4 11-11 12-8 12-25")]
    [InlineData(2025, "1-1 1-6 3-24 4-17 4-18 5-1 6-2 6-23 6-30 7-20 8-7 8-18 10-13 11-3 11-17 12-8 12-25")]
    [InlineData(2026, "1-1 1-12 3-23 4-2 4-3 5-1 5-18 6-8 6-15 6-29 7-20 8-7 8-17 10-12 11-2 11-16 12-8 12-25")]
    [InlineData(2027, "1-1 1-11 3-22 3-25 3-26 5-1 5-10 5-31 6-7 7-5 7-20 8-7 8-16 10-18 11-1 11-15 12-8 12-25")]
    public void The_rule_gives_the_holidays_of_the_year(int year, string days)
    {
        var expected = days.Split(' ').Select(day => DateOnly.Parse($"{year}-{day}", System.Globalization.CultureInfo.InvariantCulture));

        ColombianHolidays.Of(year).Order().ShouldBe(expected);
    }

    [Fact]
    public void What_the_law_moves_falls_on_a_Monday_in_every_year()
    {
        var movable = Enumerable.Range(1984, 200).SelectMany(year => ColombianHolidays.Of(year).Where(day => (day.Month, day.Day) is not ((1, 1) or (5, 1) or (7, 20) or (8, 7) or (12, 8) or (12, 25))));

        movable.ShouldAllBe(day => day.DayOfWeek == DayOfWeek.Monday || day.DayOfWeek == DayOfWeek.Thursday || day.DayOfWeek == DayOfWeek.Friday);
    }
}
