using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class VerifyTests
{
    [Fact]
    public async Task The_requester_rates_and_corrects_the_answer_within_twelve_hours()
    {
        await using var desk = await HelpDesk.StartAsync();
        var survey = await desk.SolvedAsync();
        survey.AllText.ShouldContain("Luis Carlos Daza cree que tu caso ya está solucionado.");
        survey.AllText.ShouldContain("Fuente ATX de 500 W");

        var thanks = await survey.PressAsync("Enviar mi respuesta", new { score = 4, time = 3, treatment = 5, solution = 4, comment = "Bien" });
        thanks.Text.ShouldContain("¡Gracias! Tu caso quedó cerrado y tu respuesta nos ayuda a mejorar.");
        var closed = await desk.CaseAsync();
        var given = closed.Survey.ShouldNotBeNull();
        (given.Score, given.Time, given.Treatment, given.Solution, given.Comment).ShouldBe((4, 3, 5, 4, "Bien"));

        await desk.PassAsync(TimeSpan.FromHours(11));
        var correctable = await desk.Ana.FindsAsync(message => message.Id == survey.Id && message.AllText.Contains("Corregir mi respuesta"));
        (await correctable.PressAsync("Enviar mi respuesta", new { score = 5 })).Text.ShouldContain("5 de 5");
        await desk.PassAsync(TimeSpan.FromHours(2));
        var late = await correctable.PressAsync("Enviar mi respuesta", new { score = 1 });
        late.Text.ShouldContain("La respuesta se puede corregir durante 12 horas; ese plazo ya pasó.");
        late.Buttons.ShouldBe(["Sigue fallando"]);
        await desk.Ana.ReadsAsync($"solucionado {desk.Number()} 2", "ese plazo ya pasó");
        (await desk.CaseAsync()).Survey.ShouldNotBeNull().Score.ShouldBe(5);
    }

    [Fact]
    public async Task What_still_fails_goes_back_to_whoever_solved_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        var survey = await desk.SolvedAsync();

        var answer = await survey.PressAsync("Reabrir mi caso", new { why = "Se apaga a los cinco minutos" });
        answer.Text.ShouldContain("Sentimos que siga fallando. Tu caso está abierto de nuevo.");
        answer.Text.ShouldContain("Luis Carlos Daza sigue con tu caso.");
        await desk.Luis.FindsAsync(message => message.AllText.Contains("Ana Lucía Morales dice que sigue fallando: «Se apaga a los cinco minutos»"));
        var reopened = await desk.CaseAsync();
        (reopened.Status, reopened.ReopenCount, reopened.AssigneeId).ShouldBe((TicketStatus.InProgress, 1, await desk.IdOfAsync(desk.Luis)));

        await desk.Luis.ReadsAsync($"solucionar {desk.Number()} cambié el disipador", "marcó este caso como solucionado");
        await desk.Ana.FindsAsync(message => message.AllText.Contains("cambié el disipador") && message.AllText.Contains("¿Quedó solucionado?"));
        await desk.Ana.ReadsAsync("sigue fallando", "¿Qué sigue fallando?");
        await desk.Ana.ReadsAsync("Todavía se apaga", $"Reabrí el caso **{desk.Number()}**");
        await desk.Luis.ReadsAsync($"solucionar {desk.Number()} cambié la tarjeta", "marcó este caso como solucionado");
        await desk.Ana.ReadsAsync("solucionado 5 gracias", $"El caso **{desk.Number()}** quedó cerrado con tu evaluación.");

        var closed = await desk.CaseAsync();
        (closed.Survey.ShouldNotBeNull().Score, closed.Survey?.Comment, closed.ReopenCount).ShouldBe((5, "gracias", 2));
    }

    [Fact]
    public async Task Without_a_number_the_only_case_that_waits_is_meant()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.ReadsAsync("sigue fallando", "No tienes casos solucionados por verificar.");
        await desk.Ana.ReadsAsync("solucionado 5", "No tienes casos solucionados por verificar.");
        await desk.Ana.RegistersAsync("No me enciende el computador");
        await desk.Ana.RegistersAsync("El teléfono no tiene tono");
        foreach (var number in new[] { desk.Number(1), desk.Number(2) })
        {
            await desk.Luis.ReadsAsync($"tomar {number}", "tomó este caso");
            await desk.Luis.ReadsAsync($"solucionar {number} listo", "marcó este caso como solucionado");
        }

        var several = $"Tienes varios casos por verificar: {desk.Number(2)}, {desk.Number(1)}.";
        await desk.Ana.ReadsAsync("sigue fallando", several);
        await desk.Ana.ReadsAsync("solucionado 4", several);
        await desk.Ana.ReadsAsync($"solucionado {desk.Number(1)}", "¿Quedó solucionado?");
        await desk.Ana.ReadsAsync($"solucionado {desk.Number(1)} 4", $"El caso **{desk.Number(1)}** quedó cerrado");
        await desk.Ana.ReadsAsync("solucionado 9", "La calificación va de 1 a 5.");
        await desk.SettleAsync();
        desk.Ana.Chat.Count("¿Quedó solucionado?").ShouldBe(1);
    }

    [Fact]
    public async Task Silence_is_reminded_of_after_a_day_and_closes_the_case_after_two()
    {
        await using var desk = await HelpDesk.StartAsync();
        var survey = await desk.SolvedAsync();
        await desk.Ana.ReadsAsync("ayuda", "¿Cómo te ayudo?");

        await desk.PassAsync(TimeSpan.FromHours(24));
        var reminder = await desk.Ana.SeesTextAsync("Te recordamos: ¿quedó solucionado?");
        await desk.DueAsync();
        await desk.SettleAsync();
        reminder.Id.ShouldNotBe(survey.Id);
        desk.Ana.Chat.Count("quedó solucionado?").ShouldBe(1);
        desk.Ana.Chat.Messages[^1].Id.ShouldBe(reminder.Id);

        await desk.PassAsync(TimeSpan.FromHours(24));
        await desk.DueAsync();
        await desk.Ana.SeesTextAsync("Cerramos tu caso porque pasaron dos días sin respuesta.");
        var closed = await desk.CaseAsync();
        (closed.Status, closed.ClosedByClock, closed.Survey).ShouldBe((TicketStatus.Closed, true, null));
        desk.Ana.Chat.Count("Cerramos tu caso").ShouldBe(1);
        (await desk.Ana.FindsAsync(message => message.Id == reminder.Id)).AllText.ShouldContain("Este caso se cerró solo porque pasaron dos días sin respuesta.");
        (await reminder.PressAsync("Enviar mi respuesta", new { score = 5 })).Text.ShouldContain("Este caso se cerró solo");
    }

    [Fact]
    public async Task A_closed_case_that_still_fails_starts_a_new_one_linked_to_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        var survey = await desk.SolvedAsync();
        await survey.PressAsync("Enviar mi respuesta", new { score = 5 });
        var closed = await desk.Ana.FindsAsync(message => message.Id == survey.Id && message.Buttons.Contains("Sigue fallando"));

        (await closed.PressAsync("Sigue fallando")).Text.ShouldContain($"El caso **{desk.Number()}** ya está cerrado. Preparé uno nuevo enlazado a él");
        await desk.Ana.ReadsAsync("cancelar", "Descarté la solicitud");
        await desk.Ana.ReadsAsync($"sigue fallando {desk.Number()} ahora pita al encender", "Preparé uno nuevo enlazado a él");
        await desk.Ana.ReadsAsync("registrar", $"Registré tu caso **{desk.Number(2)}**");

        var again = await desk.CaseAsync(2);
        again.LinkedTicketId.ShouldBe(desk.TicketId(1));
        again.Description.ShouldContain("ahora pita al encender");
        (await desk.CaseAsync(1)).Status.ShouldBe(TicketStatus.Closed);
        (await desk.Luis.SeesCaseAsync("ahora pita al encender")).Facts["Caso relacionado"].Single().ShouldBe(desk.Number(1));
    }
}
