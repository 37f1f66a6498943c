using IndupalBot.Application.DueWork;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;
using IndupalBot.IntegrationTests.Robustness;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Providers;

public sealed class TwoInstancesTests
{
    private const int Staff = 8;

    [Fact]
    public async Task Two_bots_on_one_database_send_each_message_once_and_do_each_due_work_once()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { World = DeskWorld.With(staff: Staff) });
        await using var another = await desk.StartAnotherBotAsync();
        PersonDriver[] staff = [.. Enumerable.Range(1, Staff).Select(number => desk.Teams.Person(DeskWorld.Staff(number)))];

        await Task.WhenAll(staff.Select(person => person.RegistersAsync()));
        await desk.SettleAsync();
        foreach (var hours in new[] { 7, 2, 5 })
        {
            desk.Teams.Clock.Advance(TimeSpan.FromHours(hours));
            await Task.WhenAll(Enumerable.Range(0, 4).Select(turn => Task.Run(() => (turn % 2 == 0 ? desk.Services : another.Services).GetRequiredService<DueWork>().RunAsync(CancellationToken.None))));
            await desk.SettleAsync();
        }

        var log = await desk.ReadAsync(db => db.TicketLog.ToListAsync());
        log.Count(entry => entry.Event is PromiseBroken).ShouldBe(Staff);
        log.Count(entry => entry.Event is TicketEscalated).ShouldBe(Staff);
        log.GroupBy(entry => (entry.TicketId, entry.Kind)).ShouldAllBe(same => same.Key.Kind == nameof(PromiseAtRisk) || same.Count() == 1);
        (await desk.ReadAsync(db => db.Outbox.CountAsync(row => row.Status != OutboxStatus.Delivered && row.Status != OutboxStatus.Superseded))).ShouldBe(0);
        foreach (var place in staff.Select(person => person.Chat).Append(desk.Sofia.Chat).Append(desk.Luis.InChannel("Soporte")).Append(desk.Andres.InChannel("Ingeniería")))
        {
            place.Messages.Where(message => CaseNumbers.Any(message.AllText)).Select(message => (message.Message.RootId, message.AllText)).ShouldBeUnique();
        }
    }
}
