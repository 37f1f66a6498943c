using IndupalBot.Simulator;

namespace IndupalBot.SimulatorTests;

public sealed class ClockTests
{
    [Fact]
    public void Time_moves_on_by_what_is_added()
    {
        var clock = new SimulatorClock();
        var before = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromHours(12));

        (clock.GetUtcNow() - before).ShouldBe(TimeSpan.FromHours(12), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Timer_whose_time_is_leapt_over_fires()
    {
        var clock = new SimulatorClock();
        var rings = Task.Delay(TimeSpan.FromHours(1), clock);

        clock.Advance(TimeSpan.FromHours(2));

        await rings.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Timer_that_is_not_due_yet_waits_for_what_is_left()
    {
        var clock = new SimulatorClock();
        var rings = Task.Delay(TimeSpan.FromHours(3), clock);

        clock.Advance(TimeSpan.FromHours(2));

        rings.IsCompleted.ShouldBeFalse();
    }
}
