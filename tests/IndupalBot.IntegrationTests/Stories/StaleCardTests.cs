namespace IndupalBot.IntegrationTests.Stories;

public sealed class StaleCardTests
{
    [Fact]
    public async Task An_old_card_says_who_did_what_and_shows_how_things_stand()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var old = await desk.Marta.SeesCaseAsync("📥 Registrado");
        await old.PressAsync(desk.Luis, "Tomar");

        var late = await old.PressAsync("Tomar");
        late.Text.ShouldContain("Así como está el caso, eso ya no se puede hacer. Luis Carlos Daza tomó este caso a la");
        late.Text.ShouldContain("🔧 En atención");
        late.Buttons.ShouldNotContain("Tomar");
        late.Buttons.ShouldContain("Guardar nota");
        await desk.Marta.ReadsAsync($"tomar {desk.Number()}", "Luis Carlos Daza tomó este caso a la");
        await desk.Luis.ReadsAsync($"tomar {desk.Number()}", "Ya tienes este caso.");
    }

    [Fact]
    public async Task The_same_press_twice_is_one()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await desk.Ana.SeesTextAsync("Esto fue lo que entendí");

        var registered = await draft.PressTwiceAsync("Registrar");
        registered.ShouldAllBe(outcome => outcome.Text.Contains(desk.Number()));
        (await desk.CasesAsync()).ShouldBe(1);
        var card = await desk.Luis.SeesCaseAsync("📥 Registrado");
        (await card.PressTwiceAsync("Tomar")).ShouldAllBe(outcome => outcome.Text.Contains("🔧 En atención"));
        (await card.PressAsync("Tomar")).Text.ShouldContain("🔧 En atención");
        var taken = await desk.Luis.SeesCaseAsync("🔧 En atención");
        await taken.PressTwiceAsync("Enviar", new { text = "Ya voy" });
        await taken.PressAsync("Enviar", new { text = "Ya voy" });

        var ticket = await desk.CaseAsync();
        ticket.Comments.Count.ShouldBe(1);
        ticket.Version.ShouldBe(3);
        desk.Ana.Chat.Count("te escribió: «Ya voy»").ShouldBe(1);
        desk.Ana.Chat.Count("está atendiendo tu caso").ShouldBe(1);
    }
}
