using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class RequestTests : IAsyncLifetime
{
    private const string Telephony = "Administración de telefonía IP";
    private const string Mail = "Administración de correo electrónico institucional";
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync();

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task The_card_asks_what_its_service_needs_and_nothing_is_lost_when_something_is_missing()
    {
        await Desk.Ana.SaysAsync("Por favor publicar la resolución 045 de 2026");
        var draft = await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        draft.AllText.ShouldContain("Sección del sitio donde se publica");
        draft.AllText.ShouldNotContain("Placa de inventario");
        draft.Facts["Servicio"].Single().ShouldBe("Publicación de archivo a sitio web · muy probable");

        await Desk.Ana.ReadsAsync("registrar", "Falta responder «Sección del sitio donde se publica».");
        await Desk.SettleAsync();
        var open = await Desk.Ana.FindsAsync(message => message.AllText.Contains("Revisa esto:"));
        var wrong = await open.PressAsync("Registrar", new JsonObject { ["subject"] = "Publicar la 045", ["field.seccion"] = "Transparencia", ["field.fecha"] = "mañana" });
        wrong.Text.ShouldContain("La respuesta a «Fecha de publicación» no es válida.");
        wrong.Text.ShouldContain("Transparencia");
        await wrong.PressAsync("Registrar", new JsonObject { ["field.fecha"] = "2026-12-04" });

        var ticket = await Desk.CaseAsync();
        ticket.Subject.ShouldBe("Publicar la 045");
        ticket.Answers.ShouldBe(new Dictionary<string, string> { ["seccion"] = "Transparencia", ["fecha"] = "2026-12-04" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Service_and_level_are_changed_before_registering()
    {
        await Desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await Desk.Ana.SeesTextAsync("Mantenimiento de equipos de cómputo");

        var changed = await draft.PressAsync(Telephony);
        changed.Text.ShouldContain("elegido por ti");
        changed.Text.ShouldContain("Extensión");
        var urgent = await changed.PressAsync("Alta");
        urgent.Text.ShouldContain("Alta · te atendemos en menos de 4 horas");
        await urgent.PressAsync("Registrar");

        var ticket = await Desk.CaseAsync();
        (ticket.Service, ticket.Level).ShouldBe(("TEL", TicketLevel.High));
        (ticket.DueAt - ticket.ReceivedAt).ShouldBe(TimeSpan.FromHours(4));
    }

    [Fact]
    public async Task Service_and_level_are_changed_by_typing_too()
    {
        await Desk.Ana.ReadsAsync("No me enciende el computador", "Mantenimiento de equipos de cómputo");
        await Desk.SettleAsync();

        await Desk.Ana.ReadsAsync("servicio telefonía", "Listo, actualicé tu solicitud.");
        await Desk.Ana.ReadsAsync("servicio equipos", "No conozco ese servicio.");
        await Desk.Ana.ReadsAsync("nivel", "¿Qué nivel?");
        await Desk.Ana.ReadsAsync("muy muy alto", "El nivel puede ser");
        await Desk.Ana.ReadsAsync("nivel alta", "Alta · te atendemos en menos de 4 horas");
        await Desk.SettleAsync();
        await Desk.Ana.ReadsAsync("nivel de tinta bajo también", "Esto fue lo que entendí");
        await Desk.Ana.ReadsAsync("registrar", $"Registré tu caso **{Desk.Number()}**");

        var ticket = await Desk.CaseAsync();
        (ticket.Service, ticket.Level, ticket.Description).ShouldBe(("TEL", TicketLevel.High, "No me enciende el computador\n\nnivel de tinta bajo también"));
    }

    [Fact]
    public async Task When_unsure_the_likeliest_services_are_offered_and_any_other()
    {
        await Desk.Ana.SaysAsync("El correo del computador no abre");
        var draft = await Desk.Ana.SeesTextAsync("Ayúdame a entenderte");

        draft.AllText.ShouldContain("¿Cuál de estos servicios necesitas?");
        draft.AllText.ShouldContain("Otro servicio");
        draft.Buttons.ShouldNotContain("Registrar");
        await Desk.Ana.ReadsAsync("registrar", "Elige primero el servicio.");
        await Desk.SettleAsync();
        var chosen = await (await Desk.Ana.FindsAsync(message => message.Buttons.Contains(Mail))).PressAsync(Mail);

        chosen.Text.ShouldContain("Esto fue lo que entendí");
        await chosen.PressAsync("Registrar");
        (await Desk.CaseAsync()).Service.ShouldBe("COR");
    }

    [Fact]
    public async Task What_is_no_service_of_the_desk_is_said_kindly_and_kept()
    {
        await Desk.Ana.SaysAsync("¿Dónde se paga el impuesto predial de mi casa este año?");

        await Desk.Ana.SeesTextAsync("Esto no parece un servicio de la mesa de ayuda");
        var draft = await Desk.Ana.FindsAsync(message => message.AllText.Contains("Ayúdame a entenderte"));
        draft.AllText.ShouldContain("impuesto predial");
        draft.Buttons.ShouldContain("Cancelar");
    }

    [Fact]
    public async Task A_greeting_starts_nothing_and_every_other_word_joins_the_open_request()
    {
        await Desk.Ana.ReadsAsync("hola, buenos días", "Soy la mesa de ayuda de INDUPAL");
        await Desk.Ana.SaysAsync("No me enciende el computador");
        await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");

        await Desk.Ana.SaysAsync("la placa es 4521");
        await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        await Desk.Ana.ReadsAsync("muchas gracias", "Tienes una solicitud sin registrar");
        await Desk.Ana.ReadsAsync("mis casos", "Todavía no tienes casos");
        await Desk.Ana.ReadsAsync("ayuda", "¿Cómo te ayudo?");
        await Desk.Ana.ReadsAsync("nuevo caso", "Tienes una solicitud sin registrar");
        await Desk.SettleAsync();
        await Desk.StopBotAsync();
        await Desk.StartBotAsync();
        await Desk.Ana.ReadsAsync("registrar", $"Registré tu caso **{Desk.Number()}**");

        (await Desk.CaseAsync()).Description.ShouldBe("No me enciende el computador\n\nla placa es 4521");
        Desk.Ana.Chat.Count("Esto fue lo que entendí").ShouldBe(0);
        await Desk.Ana.FindsAsync(message => message.AllText.Contains("📥 Registrado"));
    }

    [Fact]
    public async Task A_request_is_dropped_by_its_writer_and_its_old_card_answers_kindly()
    {
        await Desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");

        await Desk.Ana.ReadsAsync("cancelar", "Descarté la solicitud. No quedó nada registrado.");
        await Desk.Ana.FindsAsync(message => message.Id == draft.Id && message.AllText.Contains("Listo, no registré esta solicitud."));
        await Desk.Ana.ReadsAsync("cancelar", "No hay ninguna solicitud por cancelar.");
        (await draft.PressAsync("Registrar")).Text.ShouldStartWith("Esa solicitud ya se registró o se descartó.");

        await Desk.Ana.SaysAsync("El teléfono no tiene tono");
        var second = await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        (await draft.PressAsync(Mail)).Text.ShouldStartWith("Esa solicitud ya se registró o se descartó.");
        (await second.PressAsync("Cancelar")).Text.ShouldContain("El teléfono no tiene tono");
        (await Desk.CasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_request_that_nobody_goes_on_with_is_dropped_after_a_day_words_included()
    {
        await Desk.Ana.SaysAsync("No me enciende el computador de la oficina 204");
        var draft = await Desk.Ana.SeesTextAsync("Esto fue lo que entendí");

        await Desk.PassAsync(TimeSpan.FromHours(23));
        Desk.Ana.Chat.Count("Pasó un día").ShouldBe(0);
        await Desk.PassAsync(TimeSpan.FromHours(1));
        var notice = await Desk.Ana.SeesTextAsync("Pasó un día y esta solicitud no se registró.");

        notice.AllText.ShouldContain("No me enciende el computador de la oficina 204");
        notice.Buttons.ShouldBeEmpty();
        (await draft.PressAsync("Registrar")).Text.ShouldStartWith("Esa solicitud ya se registró o se descartó.");
        (await Desk.CasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_meeting_has_its_date_time_and_place()
    {
        await Desk.Ana.SaysAsync("Necesitamos videobeam para el comité del jueves");
        var draft = await Desk.Ana.SeesTextAsync("Fecha de la reunión");

        var receipt = await draft.PressAsync("Registrar", new JsonObject { ["field.fecha"] = "2026-12-03", ["field.hora"] = "14:30", ["field.lugar"] = "Sala de juntas" });

        receipt.Text.ShouldContain(Desk.Number());
        (await Desk.Luis.SeesCaseAsync("📥 Registrado")).Facts["Lugar o enlace"].Single().ShouldBe("Sala de juntas");
        (await Desk.CaseAsync()).Answers["hora"].ShouldBe("14:30");
    }
}
