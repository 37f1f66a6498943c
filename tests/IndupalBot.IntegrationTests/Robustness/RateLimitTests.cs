using IndupalBot.Simulator.Traffic;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class RateLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_Teams_would_refuse_waits_and_comes_in_order_while_others_are_served()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { KeepsRateLimits = true });
        var numbers = Enumerable.Range(71, 12).Select(number => $"000{number}").ToList();

        foreach (var number in numbers)
        {
            await desk.Ana.SaysAsync($"caso {number}");
        }

        await desk.Jorge.SaysAsync("caso 99");
        await desk.Jorge.SeesTextAsync("00099", Patience);
        await desk.Ana.FindsAsync(message => message.AllText.Contains(numbers[^1], StringComparison.Ordinal), Patience);

        desk.Ana.Chat.Messages.Where(message => message.Message.From.IsBot && CaseNumbers.Any(message.AllText)).Select(message => CaseNumbers.In(message.AllText)[^5..]).ShouldBe(numbers);
        desk.Teams.Traffic.After(0).Where(call => call.Direction == TrafficEntry.FromBot).ShouldAllBe(call => call.Status != 429);
    }
}
