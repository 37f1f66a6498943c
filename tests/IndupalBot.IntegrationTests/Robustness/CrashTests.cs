using IndupalBot.Domain.Tickets;
using IndupalBot.IntegrationTests.Providers;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class CrashTests
{
    private const int Staff = 6;
    private const int CasesEach = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_case_goes_its_whole_way_though_the_bot_is_killed_after_each_step()
    {
        await using var desk = await CrashingDesk.StartAsync();

        await desk.Ana.SaysAsync("No me enciende el computador de la oficina 204");
        await desk.RestartBotAsync();
        var draft = await desk.Ana.FindsAsync(message => message.Buttons.Contains("Registrar"), Patience);
        var number = CaseNumbers.In((await draft.PressAsync("Registrar")).Text);
        await desk.RestartBotAsync();
        await (await desk.Luis.FindsCardOfAsync(number, "Registrado", Patience)).PressAsync("Tomar");
        await desk.RestartBotAsync();
        await (await desk.Luis.FindsCardOfAsync(number, "En atención", Patience)).PressAsync("ticket.resolve", new { resolution = "Cambié la fuente.", products = "Fuente" });
        await desk.RestartBotAsync();
        var survey = await desk.Ana.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?", StringComparison.Ordinal), Patience);
        await survey.PressAsync("ticket.verify", new { score = "5" });
        await desk.RestartBotAsync();
        await desk.Luis.FindsCardOfAsync(number, "Cerrado", Patience);

        await desk.SettleAsync();
        var ticket = await desk.ReadAsync(db => db.Tickets.Include(each => each.Log).SingleAsync());
        ticket.Log.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ShouldBe(
            [nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketResolved), nameof(TicketClosed)]);
        desk.Ana.Chat.Messages.ShouldContain(message => message.AllText.Contains("está atendiendo tu caso"));
    }

    [Fact]
    public async Task A_step_that_the_kill_cut_off_is_done_once_when_it_is_repeated()
    {
        await using var desk = await CrashingDesk.StartAsync();
        var moments = new Random(9);
        for (var round = 1; round <= 3; round++)
        {
            await desk.Ana.SaysAsync($"No me enciende el computador {round}");
            // The kill may have come between an earlier card's way out and the note of it: then that card arrives once more.
            var draft = await desk.Ana.SeesAsync(
                message => message.Buttons.Contains("Registrar") && message.Card?.ToJsonString().Contains($"computador {round}", StringComparison.Ordinal) == true,
                Patience);

            var cutOff = draft.PressAsync("Registrar");
            await Task.WhenAny(cutOff, Task.Delay(moments.Next(0, 25)));
            await desk.RestartBotAsync();
            var repeated = await draft.PressAsync("Registrar");

            CaseNumbers.In(repeated.Text).ShouldEndWith($"-{round:00000}");
            var first = await cutOff;
            (first.Status == 200 ? CaseNumbers.In(first.Text) : CaseNumbers.In(repeated.Text)).ShouldBe(CaseNumbers.In(repeated.Text));
        }

        await desk.SettleAsync();
        (await desk.ReadAsync(db => db.TicketLog.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_bot_is_killed_while_many_people_use_it()
    {
        await using var desk = await CrashingDesk.StartAsync(DeskWorld.With(staff: Staff));
        using var over = new CancellationTokenSource();

        var killing = KillNowAndThenAsync(desk, seed: 42, over.Token);
        var people = Enumerable.Range(1, Staff).Select(number => new PersistentPerson(desk.Teams.Person(DeskWorld.Staff(number)))).ToList();
        var acknowledged = (await Task.WhenAll(people.Select(person => person.RegistersAsync(CasesEach)))).SelectMany(numbers => numbers).ToList();
        await over.CancelAsync();
        await killing;

        await desk.SettleAsync();
        acknowledged.Count.ShouldBe(Staff * CasesEach);
        acknowledged.ShouldBeUnique();
        await HoldsAsync(desk, acknowledged);
    }

    private static async Task KillNowAndThenAsync(CrashingDesk desk, int seed, CancellationToken over)
    {
        var moments = new Random(seed);
        for (var kill = 0; kill < 3 && !over.IsCancellationRequested; kill++)
        {
            await Task.Delay(moments.Next(150, 600), CancellationToken.None);
            await desk.RestartBotAsync();
        }
    }

    /// <summary>What must be true of the database file whatever happened.</summary>
    private static async Task HoldsAsync(CrashingDesk desk, List<string> acknowledged)
    {
        var tickets = await desk.ReadAsync(db => db.Tickets.AsNoTracking().Include(ticket => ticket.Log).OrderBy(ticket => ticket.Id).ToListAsync());
        tickets.Select(ticket => ticket.Number.ToString()).ShouldBe(acknowledged.Order());
        (await desk.ReadAsync(db => db.TicketCounters.SingleAsync())).Last.ShouldBe(tickets.Count);
        foreach (var ticket in tickets)
        {
            ticket.Log.Select(entry => entry.Sequence).Order().ShouldBe(Enumerable.Range(1, ticket.Version));
            ticket.Log.Count(entry => entry.Event is TicketRegistered).ShouldBe(1);
        }

        var cards = desk.Luis.InChannel("Soporte").Messages.Where(message => CaseNumbers.Any(message.AllText)).Select(message => CaseNumbers.In(message.AllText)).Distinct();
        cards.Order().ShouldBe(acknowledged.Order());
        (await desk.ReadAsync(db => Pragma.ReadAsync(db, "integrity_check"))).ShouldBe("ok");
    }
}
