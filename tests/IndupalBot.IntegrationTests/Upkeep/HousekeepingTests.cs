using IndupalBot.Application.DueWork;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Upkeep;

public sealed class HousekeepingTests
{
    [Fact]
    public async Task What_was_delivered_long_ago_is_removed_and_what_is_recent_stays()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.SettleAsync();
        desk.Teams.Clock.Advance(Housekeeping.OutboxKeptFor + TimeSpan.FromHours(1));
        await desk.Jorge.RegistersAsync("El correo no abre");
        await desk.SettleAsync();

        await desk.Services.GetRequiredService<Housekeeping>().RunAsync(CancellationToken.None);

        var oldest = desk.Now - Housekeeping.InboxKeptFor;
        (await desk.ReadAsync(db => db.Inbox.CountAsync(activity => activity.ReceivedAt < oldest))).ShouldBe(0);
        (await desk.ReadAsync(db => db.Inbox.CountAsync())).ShouldBeGreaterThan(0);
        (await desk.ReadAsync(db => db.Outbox.CountAsync(row => row.CreatedAt < oldest && row.Status == OutboxStatus.Delivered))).ShouldBe(0);
        (await desk.ReadAsync(db => db.Outbox.CountAsync())).ShouldBeGreaterThan(0);
        (await desk.ReadAsync(db => db.Tickets.CountAsync())).ShouldBe(2);
    }
}
