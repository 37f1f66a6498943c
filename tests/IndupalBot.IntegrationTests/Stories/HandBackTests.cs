using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class HandBackTests
{
    [Fact]
    public async Task An_engineer_hands_a_case_back_to_the_technician_who_had_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");
        await (await desk.Luis.SeesCaseAsync("En atención")).PressAsync("Escalar", new { why = "Es del servidor" });
        var card = await desk.Andres.SeesCaseAsync("⚠ **Caso escalado**", "Ingeniería");
        await card.PressAsync("Tomar");

        await (await desk.Andres.SeesCaseAsync("En atención", "Ingeniería")).PressAsync("Devolver", new { handBackWhy = "Es el cable de la oficina" });

        var back = await desk.Luis.SeesCaseAsync("↩ **Caso devuelto** por Andrés Rincón");
        back.AllText.ShouldContain("Es el cable de la oficina");
        back.Buttons.ShouldContain("Marcar como solucionado");
        await desk.Luis.SeesTextAsync("te devolvió este caso");
        await desk.Ana.SeesTextAsync("Tu caso vuelve a Mesa de ayuda. Motivo: «Es el cable de la oficina». Lo atiende Luis");
        (await desk.Andres.SeesCaseAsync(desk.Number(), "Ingeniería")).Buttons.ShouldBeEmpty();
        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Tier).ShouldBe((TicketStatus.InProgress, Tier.Technician));

        await desk.Luis.SaysAsync($"caso {desk.Number()}");
        (await desk.Luis.SeesTextAsync("devolvió este caso a Luis")).AllText.ShouldContain("Andrés Rincón");
    }

    [Fact]
    public async Task Typed_it_says_what_is_missing_and_from_the_first_tier_nothing_goes_back()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");

        await desk.Luis.SaysAsync($"devolver {desk.Number()}");
        await desk.Luis.SeesTextAsync("¿Por qué lo devuelves?");
        await desk.Luis.SaysAsync("No es mío");
        await desk.Luis.SeesAsync(message => message.AllText.Contains("El caso ya está en el primer nivel de atención."));
        await desk.Ana.SaysAsync($"devolver {desk.Number()} ya no");
        await desk.SettleAsync();

        (await desk.CaseAsync()).Log.ShouldAllBe(entry => !(entry.Event is TicketHandedBack));
    }
}
