using System.Text.Json.Nodes;
using IndupalBot.Application.Reports;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class IndicatorTests
{
    [Fact]
    public async Task The_supervisor_reads_the_figures_of_the_day_and_finds_the_cases_behind_them()
    {
        await using var desk = await HelpDesk.StartAsync();
        await DayAsync(desk);

        var board = await desk.Sofia.ReadsAsync("indicadores hoy", "Indicadores del");
        var facts = board.Facts;
        facts["Recibidos"].First().ShouldBe("3");
        facts["Atendidos"].First().ShouldBe("2");
        facts["Promesa cumplida"].First().ShouldBe("100 % (2 de 2)");
        facts["Solucionados"].First().ShouldBe("1");
        facts["Reabiertos"].First().ShouldBe("1");
        facts["Evaluación"].First().ShouldBe("4,0 de 5 (1 respuestas)");
        facts["Respuesta a la encuesta"].First().ShouldBe("100 % (1 de 1)");
        board.AllText.ShouldContain("Abiertos por estado: 2");
        board.AllText.ShouldContain("Luis Carlos Daza");

        var solved = await desk.Sofia.ReadsAsync("indicadores detalle solucionados hoy", "Solucionados: 1");
        solved.AllText.ShouldContain(desk.Number(1));
        solved.AllText.ShouldContain("Luis Carlos Daza");
        (await desk.Sofia.ReadsAsync("indicadores detalle registrados", "Abiertos: registrados: 1")).AllText.ShouldContain(desk.Number(3));
        (await desk.Sofia.ReadsAsync("indicadores detalle atendidos de Luis hoy", "Atendidos: 2")).AllText.ShouldContain(desk.Number(2));
        (await desk.Sofia.ReadsAsync("indicadores detalle recibidos MTO semana", "Mantenimiento de equipos de cómputo")).AllText.ShouldContain(desk.Number(1));
    }

    [Fact]
    public async Task Its_buttons_show_another_period_and_the_cases()
    {
        await using var desk = await HelpDesk.StartAsync();
        await DayAsync(desk);
        var board = await desk.Sofia.ReadsAsync("indicadores", "Indicadores de");

        (await board.PressAsync("Hoy")).Text.ShouldContain("Indicadores del");
        (await board.PressAsync("Esta semana")).Text.ShouldContain("Indicadores de la semana del");
        var before = await board.PressAsync("Periodo anterior");
        before.Text.ShouldContain("No se recibieron casos.");
        (await board.PressAsync("Ver los casos", new { figure = "Received", of = "service:MTO" })).Text.ShouldContain("Te dejé la lista al final del chat.");
        var cases = await desk.Sofia.SeesTextAsync("Recibidos: 1");
        (await cases.PressAsync("Ver")).Text.ShouldNotBeEmpty();
        await desk.Sofia.SeesTextAsync("No me enciende el computador");
    }

    [Fact]
    public async Task Others_read_a_kind_refusal_whatever_they_try()
    {
        await using var desk = await HelpDesk.StartAsync();

        foreach (var person in new[] { desk.Ana, desk.Luis })
        {
            await person.ReadsAsync("indicadores", "Los indicadores son para quienes coordinan la mesa de ayuda.");
            (await person.ForgesAsync("desk.figures", new JsonObject { ["period"] = "Month" })).ShouldContain("para quienes coordinan");
            (await person.ForgesAsync("desk.figures.cases", new JsonObject { ["figure"] = nameof(Figure.Received) })).ShouldContain("para quienes coordinan");
        }

        await desk.Sofia.InChannel("Soporte").ReadsAsync("@bot indicadores", "donde solo tú lo lees");
        (await desk.CasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Words_that_are_no_period_figure_or_part_are_answered_with_those_that_are()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Sofia.ReadsAsync("indicadores del trimestre", "No entendí de qué periodo.");
        await desk.Sofia.ReadsAsync("indicadores detalle bonitos", "Las cifras: recibidos, atendidos,");
        await desk.Sofia.ReadsAsync("indicadores detalle solucionados de Pedro", "«Pedro» no es un servicio ni una única persona que atienda.");
        (await desk.Sofia.ForgesAsync("desk.figures", new JsonObject { ["period"] = "Month:9999-99-99" })).ShouldContain("No entendí de qué periodo.");
        (await desk.Sofia.ForgesAsync("desk.figures.cases", new JsonObject { ["figure"] = "17", ["of"] = "x" })).ShouldContain("No entendí de qué cifra.");
        (await desk.Sofia.ForgesAsync("desk.figures.cases", new JsonObject { ["figure"] = "Received", ["of"] = "x" })).ShouldContain("«x» no es un servicio");
        await desk.Sofia.ReadsAsync("indicadores 2031-02", "No se recibieron casos.");
    }

    [Fact]
    public async Task What_the_log_says_is_what_the_cases_say()
    {
        await using var desk = await HelpDesk.StartAsync();
        await DayAsync(desk);
        await desk.SettleAsync();

        var open = await desk.ReadAsync(db => new CaseHistories(db).OpenAtAsync(desk.Now, CancellationToken.None));
        var now = await desk.ReadAsync(db => new CaseHistories(db).OpenNowAsync(CancellationToken.None));
        var tickets = await desk.ReadAsync(db => Task.FromResult(db.Tickets.Where(ticket => ticket.ClosedAt == null).ToList()));

        now.ShouldBe(open, ignoreOrder: true);
        open.Select(each => (each.TicketId, each.Status, each.AssigneeId, each.Service)).ShouldBe(
            tickets.Select(ticket => (ticket.Id, ticket.Status, ticket.AssigneeId, ticket.Service)), ignoreOrder: true);
    }

    /// <summary>One case solved, reopened, solved again and rated; one in Luis's hands; one that nobody took.</summary>
    private static async Task DayAsync(HelpDesk desk)
    {
        await desk.Ana.RegistersAsync("No me enciende el computador");
        await desk.Jorge.RegistersAsync("El teléfono no tiene tono");
        await desk.Ana.RegistersAsync("Olvidé la clave del correo");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(1)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"solucionar {desk.Number(1)} fuente nueva", "marcó este caso como solucionado");
        await desk.Ana.ReadsAsync($"sigue fallando {desk.Number(1)} se apagó otra vez", "Reabrí el caso");
        await desk.Luis.ReadsAsync($"solucionar {desk.Number(1)} tarjeta nueva", "marcó este caso como solucionado");
        await desk.Ana.ReadsAsync($"solucionado {desk.Number(1)} 4", "quedó cerrado con tu evaluación");
    }
}
