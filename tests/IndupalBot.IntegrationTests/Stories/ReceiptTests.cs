using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class ReceiptTests
{
    [Fact]
    public async Task The_receipt_is_one_message_that_goes_along_with_the_case()
    {
        await using var desk = await HelpDesk.StartAsync();
        var receipt = await desk.Ana.RegistersAsync();
        receipt.AllText.ShouldContain("Te atendemos antes de");
        receipt.Buttons.ShouldBe(["Enviar", "Ver detalle", "Retirar mi caso"]);

        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");
        await ShowsAsync("🔧 En atención");
        await (await desk.Luis.SeesCaseAsync("🔧 En atención")).PressAsync("Dejar en espera", new { reason = "Parts", note = "Fuente de poder, llega el jueves" });
        (await ShowsAsync("⏸ En espera (repuestos)")).AllText.ShouldContain("Fuente de poder, llega el jueves");
        await desk.Ana.SeesTextAsync("Tu caso está en espera (repuestos): «Fuente de poder, llega el jueves»");
        await (await desk.Luis.SeesCaseAsync("⏸ En espera")).PressAsync("Reanudar");
        await ShowsAsync("🔧 En atención");
        await (await desk.Luis.SeesCaseAsync("🔧 En atención")).PressAsync("Marcar como solucionado", new { resolution = "Cambié la fuente." });
        (await ShowsAsync("✅ Solucionado")).Buttons.ShouldBe(["Ver detalle"]);
        await (await desk.Ana.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?"))).PressAsync("Enviar mi respuesta", new { score = 4 });
        (await ShowsAsync("🔒 Cerrado")).Buttons.ShouldBe(["Sigue fallando", "Ver detalle", "Nuevo caso"]);

        async Task<MessageView> ShowsAsync(string status) =>
            await desk.Ana.FindsAsync(message => message.Id == receipt.Id && message.AllText.Contains(status));
    }

    [Fact]
    public async Task More_information_is_added_by_button_typed_and_as_an_answer_to_the_card()
    {
        await using var desk = await HelpDesk.StartAsync();
        var receipt = await desk.Ana.RegistersAsync();
        var thread = desk.Marta.InChannel("Soporte").InThread(await desk.Marta.SeesCaseAsync("📥 Registrado"));

        await receipt.PressAsync("Enviar", new { text = "La placa es 4521" });
        await thread.SeesTextAsync("Ana Lucía Morales escribió: «La placa es 4521»");
        await desk.Ana.ReadsAsync($"agregar a {desk.Number()} huele a quemado", $"Lo agregué al caso **{desk.Number()}**.");
        await thread.SeesTextAsync("huele a quemado");
        await desk.AnswersAsync(desk.Ana, receipt, "Estoy hasta las 5");
        await thread.SeesTextAsync("Estoy hasta las 5");

        (await desk.CaseAsync()).Comments.OrderBy(comment => comment.Number).Select(comment => comment.Text)
            .ShouldBe(["La placa es 4521", "huele a quemado", "Estoy hasta las 5"]);
        (await desk.Luis.SeesCaseAsync("📥 Registrado")).AllText.ShouldContain("Últimos mensajes");
        desk.Ana.Chat.Count("te escribió").ShouldBe(0);
    }

    [Fact]
    public async Task Withdrawing_asks_why_and_tells_whoever_attends()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.TakenAsync();

        await desk.Ana.ReadsAsync($"retirar {desk.Number()}", "¿Por qué retiras el caso?");
        await desk.Ana.ReadsAsync("cancelar", "De acuerdo, lo dejamos así. No cambié nada.");
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);
        await desk.Ana.ReadsAsync($"retirar {desk.Number()}", "¿Por qué retiras el caso?");
        await desk.Ana.ReadsAsync("Ya se arregló solo", $"Retiré el caso **{desk.Number()}**.");

        await desk.Luis.FindsAsync(message => message.AllText.Contains("Ana Lucía Morales retiró este caso: «Ya se arregló solo»"));
        (await desk.Luis.SeesCaseAsync("✖ Anulado")).Buttons.ShouldBeEmpty();
        var receipt = await desk.Ana.FindsAsync(message => message.AllText.Contains("✖ Anulado"));
        receipt.Buttons.ShouldBe(["Ver detalle", "Nuevo caso"]);
        await desk.Ana.ReadsAsync($"retirar {desk.Number()} otra vez", "Así como está el caso, eso ya no se puede hacer. Ana Lucía Morales retiró este caso");
    }

    [Fact]
    public async Task Retirar_with_digits_withdraws_ones_own_case_and_computers_stay_a_request()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var second = await desk.Ana.RegistersAsync("No me enciende el computador de la oficina 7");

        await desk.Ana.ReadsAsync("retirar 1 computador viejo de la oficina", "Esto fue lo que entendí");
        await desk.Ana.ReadsAsync("cancelar", "Descarté la solicitud");
        await desk.AnswersAsync(desk.Ana, second, "retirar 3 computadores");
        await desk.Jorge.ReadsAsync("retirar 1", "Soy la mesa de ayuda de INDUPAL");
        (await desk.CaseAsync(1)).Status.ShouldBe(TicketStatus.New);
        (await desk.CaseAsync(2)).Status.ShouldBe(TicketStatus.New);

        await desk.Ana.ReadsAsync("retirar 1", "¿Por qué retiras el caso?");
        await desk.Ana.ReadsAsync("Ya encendió", $"Retiré el caso **{desk.Number(1)}**.");
        await desk.Ana.ReadsAsync("retirar el caso 2: ya encendió", $"Retiré el caso **{desk.Number(2)}**.");
        (await desk.CaseAsync(2)).Log.Select(entry => entry.Event).OfType<TicketWithdrawn>().Single().Why.ShouldBe("ya encendió");
    }

    [Fact]
    public async Task My_cases_come_in_pages_and_a_case_tells_its_story_without_the_desks_notes()
    {
        await using var desk = await HelpDesk.StartAsync();
        for (var number = 1; number <= 12; number++)
        {
            await desk.Ana.SaysAsync($"No me enciende el computador de la oficina {number}");
            await desk.Ana.ReadsAsync("registrar", $"Registré tu caso **{desk.Number(number)}**");
        }

        var list = await desk.Ana.ReadsAsync("mis casos", "Mis casos");
        list.Buttons.Count(button => button == "Ver").ShouldBe(10);
        list.AllText.ShouldContain("oficina 12");
        var rest = await list.PressAsync("Ver más");
        rest.Buttons.ShouldBe(["Ver", "Ver", "Nuevo caso"]);
        rest.Text.ShouldContain($"**{desk.Number(1)}**");
        (await rest.PressAsync("Ver")).Text.ShouldBe("Te dejé el detalle al final del chat.");
        await desk.Ana.SeesTextAsync("Qué ha pasado");

        await desk.Luis.ReadsAsync($"nota {desk.Number()} parece la fuente", "dejó una nota interna");
        var own = await desk.Ana.ReadsAsync($"caso {desk.Number()}", "Qué ha pasado");
        own.AllText.ShouldContain("Ana Lucía Morales registró este caso");
        own.AllText.ShouldNotContain("nota interna");
        (await desk.Luis.ReadsAsync("caso 1", "Qué ha pasado")).AllText.ShouldContain("parece la fuente");
        await desk.Jorge.ReadsAsync($"caso {desk.Number()}", $"No encuentro el caso {desk.Number()} entre los que puedes ver.");
    }
}
