using IndupalBot.Domain.Tickets;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>The bot asked for words; what the person writes next may be something else.</summary>
public sealed class QuestionTests
{
    private const string Why = "¿Por qué";

    [Fact]
    public async Task A_question_that_was_left_does_not_swallow_the_next_request()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.Ana.ReadsAsync($"retirar {desk.Number()}", Why);
        await desk.PassAsync(TimeSpan.FromMinutes(31));

        await desk.Ana.SaysAsync("Necesito publicar una resolución en la página web");
        await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));

        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.New);
    }

    [Fact]
    public async Task Who_presses_a_button_has_left_the_question()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.Ana.ReadsAsync($"retirar {desk.Number()}", Why);

        await desk.Ana.ForgesAsync("request.mine", null);
        await desk.Ana.SaysAsync("Necesito publicar una resolución en la página web");
        await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));

        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.New);
    }

    [Fact]
    public async Task Solucionado_from_the_technician_solves_and_from_the_requester_verifies()
    {
        await using var desk = await HelpDesk.StartAsync();
        var thread = desk.Luis.InChannel("Soporte").InThread(await desk.TakenAsync());

        await thread.SaysAsync($"@bot solucionado {desk.Number()} cambié el cable");
        await desk.Luis.SeesCaseAsync("✅ Solucionado");
        (await desk.CaseAsync()).Resolution.ShouldBe("cambié el cable");
        await desk.Ana.SaysAsync($"solucionado {desk.Number()} 5 gracias");
        await desk.Luis.SeesCaseAsync("Cerrado");

        (await desk.CaseAsync()).Survey.ShouldNotBeNull().Score.ShouldBe(5);
    }
}
