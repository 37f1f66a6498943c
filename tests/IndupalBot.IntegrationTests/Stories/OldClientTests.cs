using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>Clients that do not know Action.Execute send its fallback: a message with a value instead of a call that is answered.</summary>
public sealed class OldClientTests
{
    [Fact]
    public async Task A_case_is_registered_taken_and_solved_with_an_old_client_however_often_it_is_pressed()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await desk.Ana.SeesTextAsync("Esto fue lo que entendí");

        await TwiceAsync(draft, "Registrar");
        await desk.Ana.FindsAsync(message => message.Text.Contains($"Registré tu caso **{desk.Number()}**."));
        await desk.Ana.FindsAsync(message => message.Id == draft.Id && message.AllText.Contains("📥 Registrado"));
        (await desk.CaseAsync()).Version.ShouldBe(1);
        (await desk.CasesAsync()).ShouldBe(1);

        var card = await desk.Luis.SeesCaseAsync("📥 Registrado");
        await TwiceAsync(card, "Tomar");
        await desk.Luis.InChannel("Soporte").InThread(card).SeesTextAsync("Listo. Luis Carlos Daza tomó este caso");
        var taken = await desk.Luis.SeesCaseAsync("🔧 En atención");
        taken.Id.ShouldBe(card.Id);
        (await desk.CaseAsync()).Version.ShouldBe(2);

        await TwiceAsync(taken, "Marcar como solucionado", new { resolution = "Cambié la fuente." });
        await desk.Ana.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?"));
        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Resolution, ticket.Version).ShouldBe((TicketStatus.Resolved, "Cambié la fuente.", 3));
        desk.Ana.Chat.Count("Registré tu caso").ShouldBe(1);
        desk.Ana.Chat.Count("está atendiendo tu caso").ShouldBe(1);
        desk.Luis.InChannel("Soporte").Count("Listo. Luis Carlos Daza tomó este caso").ShouldBe(1);
    }

    [Fact]
    public async Task Who_comes_late_with_an_old_client_reads_who_has_the_case()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var card = await desk.Marta.SeesCaseAsync("📥 Registrado");
        await card.PressAsync(desk.Luis, "Tomar");

        await card.PressFallbackAsync("Tomar");

        await desk.Marta.InChannel("Soporte").InThread(card).SeesTextAsync("Así como está el caso, eso ya no se puede hacer. Luis Carlos Daza tomó este caso");
        (await desk.CaseAsync()).AssigneeId.ShouldBe(await desk.IdOfAsync(desk.Luis));
    }

    private static async Task TwiceAsync(MessageView card, string button, object? inputs = null)
    {
        await Task.WhenAll(card.PressFallbackAsync(button, inputs), card.PressFallbackAsync(button, inputs));
        await card.PressFallbackAsync(button, inputs);
    }
}
