using System.Globalization;
using IndupalBot.Dialogs.Availability;

namespace IndupalBot.UnitTests.Commands;

public sealed class AbsenceWordsTests
{
    /// <summary>Tuesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("hasta el lunes", "2026-11-30")]
    [InlineData("hasta el martes", "2026-12-01")]
    [InlineData("hasta el próximo miércoles", "2026-11-25")]
    [InlineData("hasta mañana", "2026-11-25")]
    [InlineData("hoy", "2026-11-25")]
    [InlineData("hasta pasado mañana.", "2026-11-26")]
    [InlineData("hasta la próxima semana", "2026-11-30")]
    [InlineData("hasta el 30 de noviembre", "2026-11-30")]
    [InlineData("hasta el 15 de enero", "2027-01-15")]
    [InlineData("hasta el 29 de febrero", null)]
    [InlineData("hasta 2026-12-03", "2026-12-03")]
    [InlineData("hasta el 3/12/2026", "2026-12-03")]
    [InlineData("until Monday", "2026-11-30")]
    [InlineData("until December 24", "2026-12-24")]
    [InlineData("el cable de la impresora", null)]
    [InlineData("hasta que me arreglen el computador", null)]
    public void The_day_of_return_is_read(string words, string? day) =>
        AbsenceWords.Read(words, Today).ShouldBe(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture));
}
