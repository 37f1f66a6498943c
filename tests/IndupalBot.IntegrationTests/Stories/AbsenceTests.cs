using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class AbsenceTests
{
    [Fact]
    public async Task A_technician_who_leaves_releases_the_cases_and_is_shown_as_away()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");

        await desk.Luis.SaysAsync("estoy ausente hasta la próxima semana");
        var away = await desk.Luis.SeesTextAsync("Ausente hasta lunes");
        away.AllText.ShouldContain(desk.Number());
        var released = await away.PressAsync("Soltar todos");

        released.Text.ShouldContain("Listo: un caso volvió a la cola.");
        var queued = await desk.Marta.SeesCaseAsync("📥 Registrado");
        (await desk.CaseAsync()).AssigneeId.ShouldBeNull();
        queued.AllText.ShouldContain("Luis Carlos Daza (ausente hasta");

        (await released.PressAsync("Ya volví")).Text.ShouldContain("Te doy por presente.");
        (await desk.ReadAsync(db => db.People.CountAsync(person => person.AwayUntil != null))).ShouldBe(0);
    }

    [Fact]
    public async Task The_case_goes_to_whoever_is_there_and_has_least_to_do()
    {
        await using var desk = await HelpDesk.StartAsync();
        var first = await RegisteredAsync(desk, "No me enciende el computador");
        await desk.Marta.SaysAsync($"tomar {first}");
        await desk.SettleAsync();
        var second = await RegisteredAsync(desk, "La impresora no imprime");
        await (await desk.Sofia.SeesCaseAsync(second)).PressAsync("ticket.assign", new { assignee = "least-busy" });
        await desk.SettleAsync();
        var taken = await AssigneeAsync(desk, second);
        taken.ShouldNotBe(await AssigneeAsync(desk, first));

        await desk.Sofia.SaysAsync("carga");
        (await desk.Sofia.SeesTextAsync("Casos abiertos por persona")).AllText.ShouldContain("Marta");
    }

    [Fact]
    public async Task Supervisors_hear_when_nobody_is_left_in_a_group()
    {
        await using var desk = await HelpDesk.StartAsync();
        var members = await desk.ReadAsync(db => db.GroupMemberships.Include(membership => membership.Person).Where(membership => membership.GroupId == 1).Select(membership => membership.Person.Name).ToListAsync());
        foreach (var name in members.Where(name => !name.StartsWith("Sof", StringComparison.Ordinal)))
        {
            await desk.Teams.Person(name.Split(' ')[0]).SaysAsync("ausente hasta mañana");
        }

        await desk.SettleAsync();
        var told = desk.Sofia.Chat.Count("No queda nadie presente en Mesa de ayuda");
        told.ShouldBe(members.Exists(name => name.StartsWith("Sof", StringComparison.Ordinal)) ? 0 : 1);
        await desk.Sofia.SaysAsync("ausente hasta mañana");
        await desk.SettleAsync();

        await desk.Ana.RegistersAsync();
        var refused = await (await desk.Sofia.SeesCaseAsync("📥 Registrado")).PressAsync("ticket.assign", new { assignee = "least-busy" });
        refused.Text.ShouldContain("no hay a quién asignarlo");
    }

    [Fact]
    public async Task Words_that_only_begin_so_are_a_request_and_past_days_are_refused()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Luis.SaysAsync("ausente hasta 2020-01-01");
        await desk.Luis.SeesTextAsync("Ese momento ya pasó.");
        await desk.Luis.SaysAsync("ausente");
        await desk.Luis.SeesTextAsync("¿Hasta cuándo?");
        await desk.Luis.SaysAsync("hasta el viernes");
        await desk.Luis.SeesTextAsync("Ausente hasta viernes");
        await desk.Ana.SaysAsync("ausente hasta el lunes");
        await desk.SettleAsync();

        (await desk.ReadAsync(db => db.People.CountAsync(person => person.AwayUntil != null))).ShouldBe(1);
    }

    private static async Task<string> RegisteredAsync(HelpDesk desk, string text)
    {
        await desk.Ana.RegistersAsync(text);
        var id = await desk.ReadAsync(db => db.Tickets.MaxAsync(ticket => ticket.Id));
        return TicketNumber.Of(id).ToString();
    }

    private static Task<long?> AssigneeAsync(HelpDesk desk, string number) => desk.ReadAsync(async db =>
        (await db.Tickets.ToListAsync()).Single(ticket => ticket.Number.ToString() == number).AssigneeId);
}
