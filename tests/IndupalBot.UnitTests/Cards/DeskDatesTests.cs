using System.Globalization;
using IndupalBot.Cards;

namespace IndupalBot.UnitTests.Cards;

public sealed class DeskDatesTests
{
    private static readonly DateTimeOffset LateOnTuesday = At("2026-11-24T23:30");

    [Theory]
    [InlineData("2026-11-24T15:40", "hoy a las 3:40 p. m.")]
    [InlineData("2026-11-24T23:59", "hoy a las 11:59 p. m.")]
    [InlineData("2026-11-25T00:00", "mañana a las 12:00 a. m.")]
    [InlineData("2026-11-25T08:00", "mañana a las 8:00 a. m.")]
    [InlineData("2026-11-23T13:05", "ayer a la 1:05 p. m.")]
    [InlineData("2026-11-26T08:00", "el jueves 26 de noviembre a las 8:00 a. m.")]
    [InlineData("2027-01-04T08:00", "el lunes 4 de enero de 2027 a las 8:00 a. m.")]
    public void A_moment_is_said_as_people_of_Valledupar_say_it(string moment, string said) =>
        InCulture.Spanish(() => DeskDates.At(At(moment), LateOnTuesday)).ShouldBe(said);

    [Theory]
    [InlineData("2026-11-24T15:40", "antes de las 3:40 p. m. de hoy")]
    [InlineData("2026-11-25T01:10", "antes de la 1:10 a. m. de mañana")]
    [InlineData("2026-11-26T08:00", "antes de las 8:00 a. m. del jueves 26 de noviembre")]
    public void A_promise_is_said_with_its_day(string moment, string said) =>
        InCulture.Spanish(() => DeskDates.Before(At(moment), LateOnTuesday)).ShouldBe(said);

    [Fact]
    public void English_readers_get_English_dates()
    {
        InCulture.English(() => DeskDates.At(At("2026-11-26T08:00"), LateOnTuesday)).ShouldBe("on Thursday, November 26 at 8:00 AM");
        InCulture.English(() => DeskDates.Before(At("2026-11-25T13:00"), LateOnTuesday)).ShouldBe("before 1:00 PM tomorrow");
    }

    [Theory]
    [InlineData(45, "45 minutos")]
    [InlineData(60, "1 hora")]
    [InlineData(720, "12 horas")]
    public void Promises_are_said_in_hours(int minutes, string said) =>
        InCulture.Spanish(() => DeskDates.Span(TimeSpan.FromMinutes(minutes))).ShouldBe(said);

    /// <summary>Colombia's own time, given as the stored UTC.</summary>
    private static DateTimeOffset At(string local) =>
        new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(-5)).ToUniversalTime();
}
