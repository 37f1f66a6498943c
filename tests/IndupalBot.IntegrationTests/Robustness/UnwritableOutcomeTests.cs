using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class UnwritableOutcomeTests
{
    [Fact]
    public async Task What_was_sent_is_not_sent_again_while_the_database_refuses_to_note_it()
    {
        var disk = new UnwritableOutcome();
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.ConfigureDbContext<HelpDeskDbContext>(builder => builder.AddInterceptors(disk)),
        });
        await desk.SettleAsync();

        disk.IsOn = true;
        await desk.Ana.SaysAsync("caso 77");
        await desk.Ana.SeesTextAsync("00077");
        await disk.RefusedTwice.WaitAsync(TimeSpan.FromSeconds(30));
        await desk.Jorge.SaysAsync("caso 78");
        await desk.Jorge.SeesTextAsync("00078");
        disk.IsOn = false;
        await desk.SettleAsync();

        desk.Ana.Chat.Messages.Count(message => message.Message.From.IsBot && message.AllText.Contains("00077")).ShouldBe(1);
        (await desk.ReadAsync(db => db.Outbox.CountAsync(row => row.Status == OutboxStatus.Waiting))).ShouldBe(0);
    }
}
