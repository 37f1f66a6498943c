using IndupalBot.Application.Reports;
using IndupalBot.Dialogs.Reports;

namespace IndupalBot.UnitTests.Reports;

public sealed class ReportPeriodTests
{
    [Fact]
    public void A_day_begins_at_midnight_in_Valledupar()
    {
        var late = new DateTimeOffset(2026, 11, 25, 4, 59, 59, TimeSpan.Zero);

        var day = ReportPeriod.Of(PeriodKind.Day, late);

        (day.First, day.From, day.Until).ShouldBe((
            new DateOnly(2026, 11, 24), new DateTimeOffset(2026, 11, 24, 5, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 25, 5, 0, 0, TimeSpan.Zero)));
        day.Contains(late).ShouldBeTrue();
        day.Contains(late.AddSeconds(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(PeriodKind.Week, "2026-11-23", "2026-11-23", "2026-11-30")]
    [InlineData(PeriodKind.Week, "2026-11-29", "2026-11-23", "2026-11-30")]
    [InlineData(PeriodKind.Month, "2026-12-31", "2026-12-01", "2027-01-01")]
    public void Weeks_begin_on_Monday_and_months_on_the_first(PeriodKind kind, string day, string first, string end)
    {
        var period = ReportPeriod.Of(kind, DateOnly.Parse(day));

        (period.First, period.End).ShouldBe((DateOnly.Parse(first), DateOnly.Parse(end)));
        ReportPeriod.Read(period.Key, Monday9am).ShouldBe(period);
        period.Previous().End.ShouldBe(period.First);
    }

    [Theory]
    [InlineData("Week", "Week:2026-11-23")]
    [InlineData("Month:2026-10-17", "Month:2026-10-01")]
    [InlineData("Month:2026-13-01", null)]
    [InlineData("Month:0001-01-01", null)]
    [InlineData("Year", null)]
    [InlineData("7", null)]
    [InlineData("Month:2026-10-17:x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_a_button_brings_is_read_and_never_believed(string? text, string? key) =>
        (ReportPeriod.Read(text, Monday9am)?.Key).ShouldBe(key);

    [Theory]
    [InlineData("", "Month:2026-11-01")]
    [InlineData(" hoy", "Day:2026-11-23")]
    [InlineData(" de ayer.", "Day:2026-11-22")]
    [InlineData(" de la semana", "Week:2026-11-23")]
    [InlineData(" semana pasada", "Week:2026-11-16")]
    [InlineData(" del mes pasado", "Month:2026-10-01")]
    [InlineData(" octubre", "Month:2026-10-01")]
    [InlineData(" Diciembre", "Month:2025-12-01")]
    [InlineData(" marzo de 2025", "Month:2025-03-01")]
    [InlineData(" of October 2025", "Month:2025-10-01")]
    [InlineData(" 2026-10", "Month:2026-10-01")]
    [InlineData(" this month", "Month:2026-11-01")]
    [InlineData(" 2026-13", null)]
    [InlineData(" 2026-00", null)]
    [InlineData(" de gestión", null)]
    [InlineData(" octubre rojo", null)]
    public void Periods_are_read_as_people_type_them(string words, string? key) =>
        (PeriodWords.Read(words, Monday9am)?.Key).ShouldBe(key);
}
