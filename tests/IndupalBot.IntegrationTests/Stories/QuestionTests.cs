using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>What the card asks before a case is registered.</summary>
public sealed class QuestionTests : IAsyncLifetime
{
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync();

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task A_confused_request_is_cleared_up_by_one_tap_or_by_a_typed_answer()
    {
        await Desk.Ana.SaysAsync("está confuso, no suena el computador");
        var draft = await Desk.Ana.SeesTextAsync("¿Qué es lo que falla?");
        var chosen = await draft.PressAsync("El teléfono o las llamadas");
        chosen.Text.ShouldContain("Administración de telefonía IP");
        await Desk.Ana.ReadsAsync("cancelar", "no registré esta solicitud");

        await Desk.Ana.SaysAsync("está confuso, no suena el computador");
        await Desk.Ana.SeesTextAsync("¿Qué es lo que falla?");
        await Desk.Ana.SaysAsync("las llamadas");
        await Desk.Ana.SeesTextAsync("Administración de telefonía IP");
        await Desk.Ana.ReadsAsync("cancelar", "no registré esta solicitud");

        await Desk.Ana.SaysAsync("está confuso, no suena el computador");
        var other = await Desk.Ana.SeesTextAsync("¿Qué es lo que falla?");
        (await other.PressAsync("Otra cosa de otra oficina")).Text.ShouldContain("acude a la oficina que corresponda");
    }

    [Fact]
    public async Task The_level_follows_whom_it_affects_and_is_recorded_with_the_case()
    {
        await Desk.Ana.SaysAsync("el computador funciona a medias");
        var draft = await Desk.Ana.SeesTextAsync("¿A quién afecta?");
        draft.AllText.ShouldContain("Por *computador*.");

        var affected = await draft.PressAsync("A varias personas");
        affected.Text.ShouldContain("Alta");
        affected.Text.ShouldContain("afecta a varias personas");
        affected.Text.ShouldNotContain("¿A quién afecta?");
        var able = await affected.PressAsync("Con dificultad");
        await able.PressAsync("Registrar");

        var ticket = await Desk.CaseAsync();
        ticket.Level.ShouldBe(TicketLevel.High);
        var basis = ticket.Log.Select(entry => entry.Event).OfType<TicketRegistered>().Single().LevelBasis;
        (basis?.Affected, basis?.Ability).ShouldBe((Affected.Several, Ability.Hardly));
    }

    [Fact]
    public async Task Two_requests_in_one_message_become_two_cases_one_after_the_other()
    {
        await Desk.Ana.SaysAsync("El computador no enciende. Además el correo no abre");
        var draft = await Desk.Ana.SeesTextAsync("Veo 2 solicitudes distintas");

        var split = await draft.PressAsync("Registrar por separado");
        split.Text.ShouldContain("Mantenimiento de equipos de cómputo");
        split.Text.ShouldContain("el correo no abre");
        await split.PressAsync("Registrar");
        await Desk.Ana.SeesTextAsync("Administración de correo electrónico institucional");
        await Desk.Ana.ReadsAsync("registrar", "Registré tu caso");

        (await Desk.CaseAsync(1)).Service.ShouldBe("MTO");
        (await Desk.CaseAsync(2)).Service.ShouldBe("COR");
    }

    [Fact]
    public async Task A_short_request_for_another_office_is_answered_as_one()
    {
        await Desk.Ana.ReadsAsync("necesito una carta laboral", "Esto no parece un servicio de la mesa de ayuda");
    }
}
