using IndupalBot.Application.Sla;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

public sealed class PromiseTableTests
{
    [Theory]
    [InlineData(TicketLevel.Critical, 1)]
    [InlineData(TicketLevel.High, 4)]
    [InlineData(TicketLevel.Medium, 8)]
    [InlineData(TicketLevel.Low, 12)]
    public void Each_level_has_the_procedures_promise(TicketLevel level, double hours)
    {
        PromiseTable.Default.Of(level).ShouldBe(TimeSpan.FromHours(hours));

        new PromiseOptions().ToTable().Of(level).ShouldBe(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData(1, 4, 8, 12.01)]
    [InlineData(13, 13, 13, 13)]
    [InlineData(0, 4, 8, 12)]
    [InlineData(-1, 4, 8, 12)]
    [InlineData(5, 4, 8, 12)]
    [InlineData(1, 9, 8, 12)]
    [InlineData(1, 4, 8, 0)]
    public void A_setting_beyond_the_procedure_is_refused(double critical, double high, double medium, double low)
    {
        var options = new PromiseOptions { CriticalHours = critical, HighHours = high, MediumHours = medium, LowHours = low };

        options.KeepsTheProcedure().ShouldBeFalse();
        Should.Throw<ArgumentException>(options.ToTable);
    }

    [Fact]
    public void A_setting_may_promise_more_than_the_procedure_does()
    {
        var options = new PromiseOptions { CriticalHours = 0.5, HighHours = 2, MediumHours = 2, LowHours = 6 };

        options.KeepsTheProcedure().ShouldBeTrue();
        options.ToTable().Of(TicketLevel.Low).ShouldBe(TimeSpan.FromHours(6));
    }

    [Fact]
    public void A_table_without_one_of_the_levels_is_refused()
    {
        var incomplete = new Dictionary<TicketLevel, TimeSpan> { [TicketLevel.Low] = TimeSpan.FromHours(12) };

        Should.Throw<ArgumentException>(() => new PromiseTable(incomplete));
    }
}
