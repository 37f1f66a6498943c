using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class BadInputTests : IAsyncLifetime
{
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync();

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Odd_words_are_answered_and_shown_as_they_are()
    {
        await Desk.Ana.ReadsAsync("   ", "No recibí ningún texto.");
        await Desk.Ana.ReadsAsync(new string('a', 100_000), "El texto es demasiado largo: caben 16000 caracteres.");
        (await Desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);

        const string Odd = "El computador 💻🔥 dice <script>alert(1)</script> **fatal** [aquí](http://malo) <at>Todos</at> שלום مرحبا";
        await Desk.Ana.RegistersAsync(Odd);

        (await Desk.CaseAsync()).Description.ShouldBe(Odd);
        var card = await Desk.Luis.SeesCaseAsync("📥 Registrado");
        card.AllText.ShouldContain("💻🔥");
        card.AllText.ShouldContain("שלום مرحبا");
        card.AllText.ShouldNotContain("**fatal**");
        card.AllText.ShouldNotContain("[aquí](http://malo)");
        card.AllText.ShouldNotContain("<at>");
        card.AllText.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task Forged_buttons_are_answered_in_words_and_change_nothing()
    {
        await Desk.Ana.RegistersAsync();
        var before = (await Desk.CaseAsync()).Version;
        var foreign = new[] { "ticket.show", "ticket.comment", "ticket.withdraw", "ticket.verify", "ticket.reopen", "ticket.again", "ticket.note", "ticket.resolve", "ticket.refresh", "ticket.wait", "ticket.ask", "ticket.reclassify", "ticket.assign" };

        foreach (var verb in foreign)
        {
            (await Desk.Jorge.ForgesAsync(verb, Case(Desk.TicketId()))).ShouldBe($"No encuentro el caso {Desk.Number()} entre los que puedes ver. Revisa el número o escribe «mis casos».");
        }

        (await Desk.Ana.ForgesAsync("ticket.destroy", Case(Desk.TicketId()))).ShouldStartWith("No reconozco ese botón.");
        (await Desk.Ana.ForgesAsync("", null)).ShouldStartWith("No reconozco ese botón.");
        (await Desk.Ana.ForgesAsync("ticket.comment", null)).ShouldStartWith("No sé de qué caso hablas.");
        (await Desk.Ana.ForgesAsync("ticket.comment", new JsonObject { ["ticketId"] = "muchos", ["text"] = "hola" })).ShouldStartWith("No sé de qué caso hablas.");
        (await Desk.Ana.ForgesAsync("ticket.comment", new JsonObject { ["ticketId"] = new JsonObject(), ["text"] = "hola" })).ShouldStartWith("No sé de qué caso hablas.");
        (await Desk.Ana.ForgesAsync("ticket.comment", Case(-7))).ShouldStartWith("No encuentro el caso");
        (await Desk.Ana.ForgesAsync("ticket.comment", Case(long.MaxValue))).ShouldStartWith("No encuentro el caso");
        (await Desk.Ana.ForgesAsync("ticket.comment", Case(Desk.TicketId()))).ShouldContain("Falta el texto.");
        (await Desk.Ana.ForgesAsync("ticket.verify", Case(Desk.TicketId()))).ShouldContain("Falta tu calificación de 1 a 5.");
        (await Desk.Ana.ForgesAsync("ticket.comment", With(Case(Desk.TicketId()), "text", new string('x', 5_000)))).ShouldContain("El texto es demasiado largo: caben 4000 caracteres.");
        (await Desk.Luis.ForgesAsync("group.confirm", new JsonObject { ["group"] = "99" })).ShouldStartWith("Los canales se configuran desde el propio canal");
        (await Desk.CaseAsync()).Version.ShouldBe(before);
    }

    [Fact]
    public async Task Inputs_that_are_missing_or_of_the_wrong_kind_change_nothing()
    {
        await Desk.TakenAsync();
        var before = (await Desk.CaseAsync()).Version;
        var wrong = new (string Verb, string? Key, string? Value, string Answer)[]
        {
            ("ticket.resolve", null, null, "Falta decir cómo se solucionó."),
            ("ticket.escalate", "why", "   ", "Falta decir por qué."),
            ("ticket.wait", "reason", "Holidays", "Elige qué se espera"),
            ("ticket.wait", "reason", "Parts", "Falta decir por qué."),
            ("ticket.ask", null, null, "Falta la pregunta."),
            ("ticket.assign", "assignee", "987654321", "Esa persona no es del grupo que tiene el caso."),
            ("ticket.reclassify", "service", "XXX", "No conozco ese servicio."),
            ("ticket.reclassify", "level", "Huge", "Di a qué servicio"),
            ("ticket.note", null, null, "Falta el texto."),
        };

        foreach (var (verb, key, value, answer) in wrong)
        {
            var data = With(Case(Desk.TicketId()), "version", before);
            (await Desk.Luis.ForgesAsync(verb, key is null ? data : With(data, key, value))).ShouldContain(answer, customMessage: $"{verb} {key} {value}");
        }

        (await Desk.CaseAsync()).Version.ShouldBe(before);
    }

    [Fact]
    public async Task A_refused_answer_is_no_longer_waited_for()
    {
        await Desk.TakenAsync();

        await Desk.Marta.ReadsAsync($"escalar {Desk.Number()}", "¿Por qué lo escalas?");
        await Desk.Marta.ReadsAsync("Es la red", "Eso no te corresponde en este caso.");
        await Desk.Marta.ReadsAsync("No me sirve la impresora", "Esto fue lo que entendí");

        (await Desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);
    }

    private static JsonObject Case(long ticketId) => new() { ["ticketId"] = ticketId, ["version"] = 1 };

    private static JsonObject With(JsonObject data, string key, JsonNode? value)
    {
        data[key] = value;
        return data;
    }
}
