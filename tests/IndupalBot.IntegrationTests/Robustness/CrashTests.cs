using IndupalBot.Data.Outbox;
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
    public async Task What_people_do_to_a_case_is_done_once_though_the_bot_is_killed_in_the_middle_of_it()
    {
        await using var desk = await CrashingDesk.StartAsync(recordsTraffic: true);
        await desk.Ana.RegistersAsync();
        await desk.Ana.RegistersAsync("Se apaga el computador");
        await desk.SettleAsync();
        long[] cases = [.. await desk.ReadAsync(db => db.Tickets.OrderBy(ticket => ticket.Id).Select(ticket => ticket.Id).ToListAsync())];
        await desk.Luis.SaysAsync($"tomar {TicketNumber.Of(cases[0])}");
        await desk.Luis.SaysAsync($"tomar {TicketNumber.Of(cases[1])}");
        var deeds = new CutOffDeeds(desk, seed: 17);

        await deeds.PressAsync(desk.Luis, "ticket.ask", cases[0], new { question = "¿Qué placa tiene?" });
        await deeds.SayAsync(desk.Ana, $"agregar a {TicketNumber.Of(cases[0])} la placa es 4521", new("placa.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2]));
        await deeds.PressAsync(desk.Luis, "ticket.wait", cases[0], new { reason = "Vendor", note = "Llega el martes" });
        await deeds.PressAsync(desk.Luis, "ticket.escalate", cases[0], new { why = "Es del servidor" });
        await desk.Luis.SaysAsync($"solucionar {TicketNumber.Of(cases[1])} lo desempolvé");
        await deeds.PressAsync(desk.Ana, "ticket.reopen", cases[1], new { why = "Se apagó otra vez" });
        await deeds.PressAsync(desk.Ana, "ticket.withdraw", cases[1], new { why = "Me dieron otro" });
        await desk.SettleAsync();

        (await deeds.LifeAsync(cases[0])).ShouldBe(
            [nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketPutOnHold), nameof(TicketCommented), nameof(TicketAttachmentAdded), nameof(TicketPutOnHold), nameof(TicketEscalated)]);
        (await deeds.LifeAsync(cases[1])).ShouldBe(
            [nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketResolved), nameof(TicketReopened), nameof(TicketWithdrawn)]);
        (await desk.ReadAsync(db => db.StoredFiles.SingleAsync())).StoredAt.ShouldNotBeNull();
        await ToldOnceAsync(desk);
        ShouldHaveArrived(desk.Ana.Chat, "¿Qué placa tiene?", "Llega el martes", "Es del servidor");
        ShouldHaveArrived(desk.Luis.InChannel("Soporte"), "la placa es 4521", "placa.png");
        ShouldHaveArrived(desk.Luis.Chat, "Se apagó otra vez", "Me dieron otro");
    }

    [Fact]
    public async Task What_the_clock_does_is_done_once_though_the_bot_is_killed_in_the_middle_of_it()
    {
        await using var desk = await CrashingDesk.StartAsync(DeskWorld.With(staff: Staff));
        await desk.KillBotAsync();
        DueCases? due = null;
        await desk.ChangeAsync(db => (due = new DueCases(db, desk.Teams.Clock.GetUtcNow())).WriteAsync());
        desk.DoesDueWork = true;

        var moments = new Random(3);
        for (var kill = 0; kill < 3; kill++)
        {
            await desk.StartBotAsync();
            await Task.Delay(moments.Next(0, 400));
            await desk.KillBotAsync();
        }

        await desk.StartBotAsync();
        var cases = due.ShouldNotBeNull();
        foreach (var person in Enumerable.Range(1, Staff).Select(number => desk.Teams.Person(DeskWorld.Staff(number))))
        {
            await person.FindsAsync(message => message.AllText.Contains("esta solicitud no se registró", StringComparison.Ordinal), Patience);
        }

        await desk.SettleAsync();
        await LivedAsync(desk, cases.AtRisk, nameof(TicketRegistered), nameof(PromiseAtRisk));
        await LivedAsync(desk, cases.Late, nameof(TicketRegistered), nameof(PromiseBroken), nameof(TicketEscalated));
        await LivedAsync(desk, cases.Unanswered, nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketResolved), nameof(SurveyReminded));
        await LivedAsync(desk, cases.Forgotten, nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketResolved), nameof(SurveyReminded), nameof(TicketClosed));
        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);
        await ToldOnceAsync(desk);
        ShouldHaveArrived(desk.Luis.InChannel("Soporte"), [.. Each(cases.AtRisk, "está por vencer"), .. Each(cases.Late, "venció")]);
        ShouldHaveArrived(desk.Sofia.Chat, [.. Each(cases.Late, "venció")]);
        ShouldHaveArrived(desk.Ana.Chat, [.. Each(cases.Forgotten, "Cerramos tu caso"), .. Each(cases.Unanswered, "Te recordamos")]);
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

    private static IEnumerable<string> Each(IReadOnlyList<long> cases, string said) => cases.Select(id => $"{TicketNumber.Of(id)}|{said}");

    /// <param name="expected">What one message says, parts set apart by a bar. It may be there twice: what was sent in the very moment of a kill is sent again.</param>
    private static void ShouldHaveArrived(PlaceDriver place, params string[] expected)
    {
        var shown = place.Messages.Where(message => message.Message.From.IsBot).Select(message => message.AllText).ToList();
        expected.Where(said => !shown.Exists(text => said.Split('|').All(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)))).ShouldBeEmpty();
    }

    private static async Task LivedAsync(CrashingDesk desk, IReadOnlyList<long> cases, params string[] life)
    {
        foreach (var id in cases)
        {
            (await new CutOffDeeds(desk, seed: 0).LifeAsync(id)).ShouldBe(life);
        }
    }

    /// <summary>Each notice was drawn up once and given up never.</summary>
    private static async Task ToldOnceAsync(CrashingDesk desk)
    {
        var notices = await desk.ReadAsync(db => db.Outbox.AsNoTracking().Where(row => row.Kind == OutboxKind.Notice).ToListAsync());
        notices.Where(row => row.Status == OutboxStatus.Dead).ShouldBeEmpty();
        notices.Select(row => (row.Destination, row.Name, row.TicketId, row.EventSequence)).ShouldBeUnique();
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
