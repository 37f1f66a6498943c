using IndupalBot.Data.Outbox;
using IndupalBot.Simulator.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class UnansweredSendTests
{
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_message_that_nobody_answers_in_time_is_tried_once_more_and_then_left()
    {
        var impatient = false;
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.PostConfigure<HttpClientFactoryOptions>(
                Options.DefaultName, options => options.HttpClientActions.Add(client => client.Timeout = impatient ? LongestSend : client.Timeout)),
        });
        impatient = true;
        desk.Teams.Faults.Set(FaultKind.SlowMs, new Fault { ConversationId = desk.Ana.Person.ChatId, Milliseconds = 20_000 });

        await desk.Ana.SaysAsync("caso 77");
        await desk.SettleAsync();
        await desk.PassAsync(TimeSpan.FromMinutes(1));
        await desk.SettleAsync();

        var row = await desk.ReadAsync(db => db.Outbox.OrderByDescending(each => each.Id).FirstAsync());
        (row.Status, row.Attempts, row.Error).ShouldBe((OutboxStatus.Dead, 2, "Timeout"));
    }
}
