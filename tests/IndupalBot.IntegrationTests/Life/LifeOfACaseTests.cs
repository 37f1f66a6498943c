using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Life;

public sealed class LifeOfACaseTests
{
    [Fact]
    public async Task A_request_typed_in_chat_is_taken_solved_and_rated()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Ana.SaysAsync("No me enciende el computador de la oficina 204");
        var draft = await desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        var receipt = await draft.PressAsync("Registrar");
        receipt.CardView.ShouldNotBeNull().Texts.ShouldContain("ST-2026-00001");

        var taken = await (await desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");
        taken.CardView.ShouldNotBeNull().Texts.ShouldContain(text => text.Contains("En atención"));
        await desk.Ana.SeesTextAsync("Luis Carlos Daza está atendiendo tu caso");

        await (await desk.Luis.SeesCaseAsync("En atención")).PressAsync("Marcar como solucionado", new { resolution = "Cambié la fuente de poder.", products = "Fuente ATX de 500 W" });
        var survey = await desk.Ana.SeesTextAsync("¿Quedó solucionado?");
        await survey.PressAsync("Enviar mi respuesta", new { score = "5", comment = "Muy rápido" });

        await desk.SettleAsync();
        (await desk.Marta.SeesCaseAsync("Cerrado")).AllText.ShouldContain("Muy rápido");
        var ticket = await desk.ReadAsync(db => db.Tickets.Include(each => each.Log).SingleAsync());
        ticket.Status.ShouldBe(TicketStatus.Closed);
        ticket.Survey.ShouldNotBeNull().Score.ShouldBe(5);
        ticket.Log.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ShouldBe(
            [nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketResolved), nameof(TicketClosed)]);
    }
}
