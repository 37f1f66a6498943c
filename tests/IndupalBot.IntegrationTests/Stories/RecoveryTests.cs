using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>A survey with consequences: whoever was not content is called.</summary>
public sealed class RecoveryTests
{
    private const string Call = "Habla con la persona y escribe qué se acordó.";

    [Fact]
    public async Task A_low_score_is_called_about_and_what_was_agreed_is_recorded()
    {
        await using var desk = await HelpDesk.StartAsync();
        var task = await OwedAsync(desk, score: 2, comment: "Se demoraron mucho");

        task.AllText.ShouldContain("**Ana Lucía Morales** dejó una calificación de **2 de 5**");
        task.Facts["Lo que escribió"].Single().ShouldBe("Se demoraron mucho");
        task.Facts["Lo solucionó"].Single().ShouldBe("Luis Carlos Daza");
        (await desk.Sofia.ForgesAsync("recovery.done", new JsonObject { ["ticketId"] = desk.TicketId() })).ShouldContain("Escribe con quién hablaste y qué se acordó.");
        (await desk.CaseAsync()).Recovery.ShouldNotBeNull().IsOpen.ShouldBeTrue();

        var done = await task.PressAsync("Guardar lo acordado", new { outcome = "Hablé con Ana: se le avisará cada día." });
        done.Text.ShouldContain("Sofía Maestre habló con la persona");
        done.Text.ShouldContain("Hablé con Ana: se le avisará cada día.");
        done.Buttons.ShouldBe(["Ver detalle"]);
        var recovery = (await desk.CaseAsync()).Recovery.ShouldNotBeNull();
        (recovery.IsOpen, recovery.Outcome, recovery.DoneById).ShouldBe((false, "Hablé con Ana: se le avisará cada día.", await desk.IdOfAsync(desk.Sofia)));
        await desk.Sofia.ReadsAsync($"recuperado {desk.Number()} otra vez", "no tiene una tarea de recuperación pendiente");
        await desk.PassAsync(TimeSpan.FromDays(5));
        await desk.SettleAsync();
        desk.Sofia.Chat.Count("sigue pendiente").ShouldBe(0);

        var detail = await desk.Ana.ReadsAsync($"caso {desk.Number()}", "No me enciende");
        detail.AllText.ShouldNotContain("se le avisará cada día");
    }

    [Fact]
    public async Task It_can_be_typed_and_the_indicators_know_of_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        await OwedAsync(desk, score: 1);

        (await desk.Sofia.ReadsAsync("indicadores", "Indicadores de")).Facts["Recuperación"].First().ShouldBe("1 pendientes · 0 hechas");
        (await desk.Sofia.ReadsAsync("indicadores detalle recuperación pendiente", "Recuperación pendiente: 1")).AllText.ShouldContain(desk.Number());
        await desk.Sofia.ReadsAsync($"recuperado {desk.Number()}", "¿Con quién hablaste y qué se acordó?");
        await desk.Sofia.ReadsAsync("Con Ana, quedó conforme", $"lo acordado quedó registrado en el caso **{desk.Number()}**");

        (await desk.Sofia.ReadsAsync("indicadores hoy", "Indicadores del")).Facts["Recuperación"].First().ShouldBe("0 pendientes · 1 hechas");
        await desk.Sofia.FindsAsync(message => message.AllText.Contains("Con Ana, quedó conforme") && !message.Buttons.Contains("Guardar lo acordado"));
    }

    [Fact]
    public async Task Two_working_days_without_a_call_are_reminded_of_once()
    {
        await using var desk = await HelpDesk.StartAsync();
        var task = await OwedAsync(desk, score: 1);

        await desk.PassAsync(TimeSpan.FromHours(23));
        await desk.SettleAsync();
        desk.Sofia.Chat.Count("sigue pendiente").ShouldBe(0);
        await desk.PassAsync(TimeSpan.FromDays(4));
        await desk.DueAsync();

        var reminder = await desk.Sofia.SeesTextAsync("Pasaron dos días hábiles y esta llamada sigue pendiente.");
        await desk.SettleAsync();
        reminder.Id.ShouldNotBe(task.Id);
        desk.Sofia.Chat.Count(Call).ShouldBe(1);
        (await desk.CaseAsync()).Log.Count(entry => entry.Event is RecoveryReminded).ShouldBe(1);
    }

    [Fact]
    public async Task Who_raises_the_score_in_time_spares_the_call()
    {
        await using var desk = await HelpDesk.StartAsync();
        var task = await OwedAsync(desk, score: 2);

        await desk.Ana.ReadsAsync($"solucionado {desk.Number()} 4 ya me explicaron", "quedó cerrado con tu evaluación");
        var dropped = await desk.Sofia.FindsAsync(message => message.Id == task.Id && message.AllText.Contains("Mejoró su calificación a 4"));
        dropped.Buttons.ShouldBe(["Ver detalle"]);
        (await task.PressAsync("Guardar lo acordado", new { outcome = "Hablé" })).Text.ShouldContain("Mejoró su calificación a 4");
        (await desk.CaseAsync()).Recovery.ShouldNotBeNull().DoneById.ShouldBeNull();

        await desk.Ana.ReadsAsync($"solucionado {desk.Number()} 1 volvió a fallar", "quedó cerrado con tu evaluación");
        await desk.Sofia.FindsAsync(message => message.AllText.Contains(Call) && message.AllText.Contains("**1 de 5**"));
    }

    [Fact]
    public async Task Only_a_supervisor_records_it_and_never_about_their_own_complaint()
    {
        await using var desk = await HelpDesk.StartAsync();
        await OwedAsync(desk, score: 1);

        await desk.Luis.ReadsAsync($"recuperado {desk.Number()} hablé yo", "Eso no te corresponde en este caso.");
        (await desk.Ana.ForgesAsync("recovery.done", new JsonObject { ["ticketId"] = desk.TicketId(), ["outcome"] = "ya" })).ShouldContain("Eso no te corresponde en este caso.");
        (await desk.CaseAsync()).Recovery.ShouldNotBeNull().IsOpen.ShouldBeTrue();
        await desk.SettleAsync();
        desk.Ana.Chat.Count(Call).ShouldBe(0);
        desk.Luis.Chat.Count(Call).ShouldBe(0);
    }

    [Fact]
    public async Task A_good_score_asks_nothing_of_anybody()
    {
        await using var desk = await HelpDesk.StartAsync();
        await (await desk.SolvedAsync()).PressAsync("Enviar mi respuesta", new { score = 3 });

        (await desk.CaseAsync()).Recovery.ShouldBeNull();
        desk.Sofia.Chat.Count("dejó una calificación").ShouldBe(0);
    }

    private static async Task<MessageView> OwedAsync(HelpDesk desk, int score, string comment = "")
    {
        await (await desk.SolvedAsync()).PressAsync("Enviar mi respuesta", new { score, comment });
        return await desk.Sofia.SeesTextAsync(Call);
    }
}
