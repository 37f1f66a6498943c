using IndupalBot.Application.Intake;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Intake;

public sealed class LevelMatrixTests
{
    [Theory]
    [InlineData(null, null, TicketLevel.Medium)]
    [InlineData(Affected.Me, Ability.Can, TicketLevel.Low)]
    [InlineData(Affected.Me, Ability.Cannot, TicketLevel.High)]
    [InlineData(Affected.Several, null, TicketLevel.High)]
    [InlineData(Affected.Everybody, Ability.Hardly, TicketLevel.Critical)]
    public void Whom_it_affects_and_whether_they_can_work_give_the_level(Affected? affected, Ability? ability, TicketLevel level) =>
        new LevelMatrixOptions().Of(affected, ability).ShouldBe(level);
}
