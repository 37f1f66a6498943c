using IndupalBot.Simulator.Load;

namespace IndupalBot.SimulatorTests;

public sealed class CaseWalkTests : Stage
{
    [Fact]
    public async Task Whole_case_is_walked_and_each_turn_timed()
    {
        Bot.Answer = new DeskBot(Bot, Teams).AnswerAsync;
        using var desk = new DeskWatch(Teams.World);
        var times = new TurnTimes();

        await new CaseWalk(Teams, desk, times).RunAsync(Teams.Person("Ana"), index: 0);
        await new CaseWalk(Teams, desk, times).RunAsync(Teams.Person("Jorge"), index: 1);

        times.Summaries().Keys.ShouldBe(["claim", "register", "resolve", "say", "verify"]);
        times.Count.ShouldBe(10);
        desk.Doubled.ShouldBe(0);
    }

    [Fact]
    public async Task Message_posted_twice_is_counted()
    {
        Bot.Answer = new DeskBot(Bot, Teams) { Posts = 2 }.AnswerAsync;
        using var desk = new DeskWatch(Teams.World);

        await new CaseWalk(Teams, desk, new()).RunAsync(Teams.Person("Ana"), index: 0);

        desk.Doubled.ShouldBe(1);
    }
}
