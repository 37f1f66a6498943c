using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class DeskTests
{
    [Fact]
    public async Task A_case_goes_through_all_the_buttons_of_its_card()
    {
        await using var desk = await HelpDesk.StartAsync();
        var taken = await desk.TakenAsync();
        await desk.Ana.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza está atendiendo tu caso."));
        var thread = desk.Luis.InChannel("Soporte").InThread(taken);

        (await taken.PressAsync("Guardar nota", new { internalNote = "Revisar la toma" })).Text.ShouldContain("🔒 **Nota interna**");
        await (await desk.Luis.SeesCaseAsync("Revisar la toma")).PressAsync("Enviar", new { text = "Voy en 10 minutos" });
        await desk.Ana.SeesTextAsync("Luis Carlos Daza te escribió: «Voy en 10 minutos»");
        await (await desk.Luis.SeesCaseAsync("Voy en 10 minutos")).PressAsync("Preguntar", new { question = "¿Cuál es la placa?" });
        await desk.Ana.SeesTextAsync("Luis Carlos Daza te pregunta: «¿Cuál es la placa?»");
        var asked = await desk.Ana.FindsAsync(message => message.AllText.Contains("Responder la pregunta"));
        asked.AllText.ShouldContain("Necesitamos un dato tuyo");
        await desk.AnswersAsync(desk.Ana, asked, "Es la 4521");
        await thread.SeesTextAsync("Ana Lucía Morales respondió: «Es la 4521»");
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);

        foreach (var (reason, words) in new[] { ("Vendor", "proveedor"), ("Parts", "repuestos"), ("Scheduled", "fecha programada") })
        {
            await (await desk.Luis.SeesCaseAsync("🔧 En atención")).PressAsync("Dejar en espera", new { reason, note = $"Por {words}" });
            await desk.Ana.SeesTextAsync($"Tu caso está en espera ({words}): «Por {words}»");
            (await desk.Luis.SeesCaseAsync($"⏸ En espera ({words})")).Buttons.ShouldNotContain("Asignar");
            await (await desk.Luis.SeesCaseAsync($"⏸ En espera ({words})")).PressAsync("Reanudar");
        }

        var marta = await desk.IdOfAsync(desk.Marta);
        await (await desk.Luis.SeesCaseAsync("🔧 En atención")).PressAsync("Asignar", new { assignee = marta });
        await desk.Marta.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza te asignó este caso"));
        await desk.Ana.SeesTextAsync("Marta Ochoa está atendiendo tu caso.");
        await (await desk.Marta.SeesCaseAsync("Marta Ochoa")).PressAsync("Reclasificar", new { service = "TEL", level = "Critical" });
        await desk.Ana.SeesTextAsync("Ajustamos tu caso: Administración de telefonía IP, nivel Crítica. Lo atiende Mesa de ayuda.");
        await (await desk.Marta.SeesCaseAsync("Administración de telefonía IP")).PressAsync("Soltar");
        (await desk.Marta.SeesCaseAsync("📥 Registrado")).Facts["Atiende"].Single().ShouldBe("Nadie todavía");

        desk.Ana.Chat.Shown().ShouldNotContain(text => text.Contains("Revisar la toma"));
        desk.Luis.Chat.Count("te asignó").ShouldBe(0);
    }

    [Fact]
    public async Task Every_button_is_a_command_in_the_thread_in_the_channel_and_in_chat()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var channel = desk.Luis.InChannel("Soporte");
        var thread = channel.InThread(await desk.Luis.SeesCaseAsync("📥 Registrado"));
        var number = desk.Number();
        await desk.SettleAsync();

        await thread.ReadsAsync("@bot tomar", "Listo. Luis Carlos Daza tomó este caso");
        await thread.ReadsAsync("@bot nota", "¿Qué anoto?");
        await desk.Marta.InChannel("Soporte").InThread(await desk.Marta.SeesCaseAsync("🔧 En atención")).ReadsAsync("@bot buenos días", "Para escribirle al usuario usa «responder»");
        await thread.ReadsAsync("@bot revisar la fuente", "dejó una nota interna");
        await channel.ReadsAsync($"@bot responder {number} ya voy", "escribió un mensaje");
        await desk.Luis.ReadsAsync($"preguntar {number} ¿está conectado?", "pidió información al usuario");
        await desk.Ana.ReadsAsync($"agregar a {number} sí, está conectado", "Lo agregué al caso");
        await thread.SeesTextAsync("Ana Lucía Morales respondió: «sí, está conectado»");
        await thread.ReadsAsync("@bot esperar proveedor llega el martes", "dejó este caso en espera (proveedor)");
        await desk.Luis.ReadsAsync($"reanudar {number}", "reanudó este caso");
        await thread.ReadsAsync("@bot reclasificar", "¿A qué servicio o nivel? Por ejemplo: «MTO alta».");
        await thread.ReadsAsync("@bot alta", "reclasificó este caso de MTO (Media) a MTO (Alta)");
        await thread.ReadsAsync("@bot asignar a Pedro", "no hay una única persona llamada «Pedro»");
        await thread.ReadsAsync("@bot asignar a marta", "asignó este caso a Marta Ochoa");
        await desk.Marta.ReadsAsync($"soltar {number}", "soltó este caso");
        await desk.Marta.ReadsAsync($"tomar {number}", "tomó este caso");
        await desk.Marta.ReadsAsync($"solucionar {number} cambié la fuente | fuente de 500 W", "marcó este caso como solucionado");

        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Resolution, ticket.Products).ShouldBe((TicketStatus.Resolved, "cambié la fuente", "fuente de 500 W"));
        ticket.Comments.Where(comment => comment.IsInternal).Select(comment => comment.Text).ShouldBe(["revisar la fuente"]);
    }

    [Fact]
    public async Task An_escalated_case_moves_to_the_engineers_and_its_old_card_has_no_buttons()
    {
        await using var desk = await HelpDesk.StartAsync();
        var taken = await desk.TakenAsync();

        await taken.PressAsync("Escalar", new { why = "Es la red del edificio" });
        var told = await desk.Ana.SeesTextAsync("Pasamos tu caso a Ingeniería de sistemas. Motivo: «Es la red del edificio».");
        told.AllText.ShouldContain("Te atendemos antes de");
        await desk.Luis.InChannel("Soporte").FindsAsync(message => message.Id == taken.Id && message.Buttons.Count == 0);
        var card = await desk.Andres.SeesCaseAsync("Caso escalado", "Ingeniería");
        card.AllText.ShouldContain("⚠ **Caso escalado** por Luis Carlos Daza desde el técnico de soporte. Motivo: «Es la red del edificio»");
        await card.PressAsync("Tomar");
        await desk.Ana.SeesTextAsync("Andrés Rincón está atendiendo tu caso.");

        (await taken.PressAsync("Soltar")).Text.ShouldContain("Eso no te corresponde en este caso. Andrés Rincón tomó este caso");
        await desk.Andres.ReadsAsync($"escalar {desk.Number()} no puedo", "El caso ya está en el último nivel de atención.");
        (await desk.CaseAsync()).Tier.ShouldBe(Tier.Engineer);
    }

    [Fact]
    public async Task A_case_is_escalated_to_a_person_by_button_and_typed()
    {
        await using var desk = await HelpDesk.StartAsync();
        var taken = await desk.TakenAsync();
        var andres = await desk.IdOfAsync(desk.Andres);

        await taken.PressAsync("Escalar", new { why = "Es la red del edificio", escalateTo = andres });
        (await desk.Ana.SeesTextAsync("Pasamos tu caso a Ingeniería de sistemas. Motivo: «Es la red del edificio».")).AllText.ShouldContain("Lo atiende Andrés Rincón.");
        await desk.Andres.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza te pasó este caso: No me enciende el computador de la oficina 204. Motivo: «Es la red del edificio»"));
        var card = await desk.Andres.SeesCaseAsync("⚠ **Caso escalado** por Luis Carlos Daza", "Ingeniería");
        card.AllText.ShouldContain("🔧 En atención");
        card.Facts["Atiende"].Single().ShouldBe("Andrés Rincón");
        (await desk.Andres.ReadsAsync($"caso {desk.Number()}", "Qué ha pasado")).AllText.ShouldContain("Luis Carlos Daza escaló este caso a Andrés Rincón (ingeniero de sistemas)");

        await desk.Ana.RegistersAsync("No me enciende el computador de la oficina 7");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"escalar {desk.Number(2)} a Marta: es la red", "En el grupo que recibirá el caso no hay una única persona llamada «Marta».");
        await desk.Luis.ReadsAsync($"escalar {desk.Number(2)} a Andrés", "Falta decir por qué.");
        (await desk.CaseAsync(2)).Tier.ShouldBe(Tier.Technician);
        await desk.Luis.ReadsAsync($"escalar {desk.Number(2)} a Andrés: es la red", "Luis Carlos Daza escaló este caso a Andrés Rincón");

        foreach (var ticket in new[] { await desk.CaseAsync(), await desk.CaseAsync(2) })
        {
            (ticket.Status, ticket.Tier, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, Tier.Engineer, andres));
        }
    }

    [Fact]
    public async Task Queue_assigned_and_overdue_are_lists_and_two_cases_become_one()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync("No me enciende el computador de la oficina 1");
        await desk.Jorge.RegistersAsync("No me enciende el computador de la oficina 2");
        await desk.Ana.RegistersAsync("El teléfono de la oficina 3 no tiene tono");

        await desk.Luis.ReadsAsync($"tomar {desk.Number(1)}", "tomó este caso");
        var queue = await desk.Luis.ReadsAsync("cola", "Cola del grupo");
        queue.AllText.ShouldContain(desk.Number(2));
        queue.AllText.ShouldContain(desk.Number(3));
        queue.AllText.ShouldNotContain(desk.Number(1));
        (await desk.Luis.ReadsAsync("mis asignados", "Mis asignados")).AllText.ShouldContain(desk.Number(1));
        await desk.Marta.ReadsAsync("mis asignados", "No tienes casos a cargo en este momento.");
        await desk.Luis.InChannel("Soporte").ReadsAsync("@bot vencidos", "No hay casos vencidos. ¡Buen trabajo!");
        desk.Teams.Clock.Advance(TimeSpan.FromHours(9));
        var overdue = await desk.Sofia.ReadsAsync("vencidos", "Casos vencidos");
        overdue.AllText.ShouldContain($"**{desk.Number(2)}**");
        overdue.AllText.ShouldContain("⚠ Vencido, era");

        await desk.Luis.ReadsAsync($"unir {desk.Number(2)} con {desk.Number(1)}", $"unió este caso con el {desk.Number(1)}");
        await desk.Jorge.FindsAsync(message => message.AllText.Contains($"Unimos tu caso con el **{desk.Number(1)}**, que trata de lo mismo."));
        var merged = await desk.CaseAsync(2);
        (merged.Status, merged.LinkedTicketId).ShouldBe((TicketStatus.Cancelled, desk.TicketId(1)));
        await desk.Luis.ReadsAsync($"unir {desk.Number(1)} con {desk.Number(1)}", "Un caso no se puede unir consigo mismo.");
    }

    [Fact]
    public async Task Who_has_no_part_in_a_case_changes_nothing_and_a_supervisor_may()
    {
        await using var desk = await HelpDesk.StartAsync();
        var card = await desk.TakenAsync();
        var before = (await desk.CaseAsync()).Version;

        await desk.Ana.ReadsAsync($"tomar {desk.Number()}", "Soy la mesa de ayuda de INDUPAL");
        (await desk.Ana.ForgesAsync("ticket.release", Data())).ShouldContain("Eso no te corresponde en este caso.");
        (await desk.Jorge.ForgesAsync("ticket.claim", Data())).ShouldContain($"No encuentro el caso {desk.Number()}");
        (await card.PressAsync(desk.Marta, "Marcar como solucionado", new { resolution = "Listo" })).Text.ShouldContain("Eso no te corresponde en este caso. Luis Carlos Daza tomó este caso");
        await desk.Andres.ReadsAsync($"tomar {desk.Number()}", "Eso no te corresponde en este caso. Luis Carlos Daza tomó este caso");
        await desk.Andres.ReadsAsync($"soltar {desk.Number()}", "Eso no te corresponde en este caso.");
        (await desk.CaseAsync()).Version.ShouldBe(before);

        (await card.PressAsync(desk.Sofia, "Soltar")).Text.ShouldContain("📥 Registrado");
        await desk.Sofia.ReadsAsync($"asignar {desk.Number()} a luis daza", "Sofía Maestre asignó este caso a Luis Carlos Daza");
        await desk.Luis.FindsAsync(message => message.AllText.Contains("Sofía Maestre te asignó este caso"));

        System.Text.Json.Nodes.JsonObject Data() => new() { ["ticketId"] = desk.TicketId(), ["version"] = before };
    }

    [Fact]
    public async Task Whose_case_is_taken_away_is_told_who_has_it_now_and_not_of_what_they_gave_away()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.TakenAsync();

        await desk.Sofia.ReadsAsync($"asignar {desk.Number()} a Marta", "asignó este caso a Marta Ochoa");
        await desk.Luis.FindsAsync(message => message.AllText.Contains("Sofía Maestre le asignó este caso a Marta Ochoa; ya no está a tu cargo."));
        await desk.Sofia.ReadsAsync($"soltar {desk.Number()}", "soltó este caso");
        await desk.Marta.FindsAsync(message => message.AllText.Contains("Sofía Maestre devolvió este caso a la cola; ya no está a tu cargo."));
        await desk.Marta.ReadsAsync($"tomar {desk.Number()}", "tomó este caso");
        await desk.Sofia.ReadsAsync($"escalar {desk.Number()} es la red", "escaló este caso");
        await desk.Marta.FindsAsync(message => message.AllText.Contains("Sofía Maestre escaló este caso a Ingeniería de sistemas; ya no está a tu cargo."));

        await desk.Ana.RegistersAsync("No me enciende el computador de la oficina 7");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"asignar {desk.Number(2)} a Marta", "asignó este caso a Marta Ochoa");
        await desk.SettleAsync();
        desk.Luis.Chat.Count("ya no está a tu cargo").ShouldBe(1);
        desk.Marta.Chat.Count("ya no está a tu cargo").ShouldBe(2);
        desk.Sofia.Chat.Count("ya no está a tu cargo").ShouldBe(0);
    }

    [Fact]
    public async Task A_technician_who_asks_for_help_is_told_nothing_of_their_own_doing_and_does_not_rate_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Luis.RegistersAsync("El teléfono de soporte no tiene tono");

        await desk.Marta.ReadsAsync($"asignar {desk.Number()} a luis", "asignó este caso a Luis Carlos Daza");
        await desk.SettleAsync();
        desk.Luis.Chat.Count("Marta Ochoa te asignó este caso").ShouldBe(1);
        desk.Luis.Chat.Count("está atendiendo tu caso").ShouldBe(0);
        await (await desk.Luis.SeesCaseAsync("🔧 En atención")).PressAsync("Marcar como solucionado", new { resolution = "Cambié el cable." });
        var verify = await desk.Luis.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?"));

        verify.Buttons.ShouldContain("Sí, quedó solucionado");
        verify.Buttons.ShouldNotContain("Enviar mi respuesta");
        await desk.Luis.ReadsAsync($"solucionado {desk.Number()} 5", "Atendiste este caso, así que no puedes calificarlo.");
        (await verify.PressAsync("Sí, quedó solucionado")).Text.ShouldContain("¡Gracias por confirmar! Tu caso quedó cerrado.");
        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Survey).ShouldBe((TicketStatus.Closed, null));
        desk.Luis.Chat.Count("marcó tu caso como solucionado").ShouldBe(0);

        await desk.Luis.RegistersAsync("El teléfono de soporte no tiene tono otra vez");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"solucionar {desk.Number(2)} cambié el cable", "marcó este caso como solucionado");
        await desk.Luis.ReadsAsync($"solucionado {desk.Number(2)}", $"El caso **{desk.Number(2)}** quedó cerrado");
        (await desk.CaseAsync(2)).Status.ShouldBe(TicketStatus.Closed);
    }
}
