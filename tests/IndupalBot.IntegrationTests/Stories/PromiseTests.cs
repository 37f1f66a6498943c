using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class PromiseTests
{
    [Fact]
    public async Task A_case_that_nobody_takes_is_warned_of_then_escalated_each_once()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var thread = desk.Luis.InChannel("Soporte").InThread(await desk.Luis.SeesCaseAsync("📥 Registrado"));

        await desk.PassAsync(TimeSpan.FromHours(5.9));
        await desk.SettleAsync();
        thread.Count("⏳ Nadie ha tomado este caso").ShouldBe(0);
        await TwiceAsync(desk, TimeSpan.FromHours(0.2));
        thread.Count("⏳ Nadie ha tomado este caso y su plazo está por vencer").ShouldBe(1);

        await TwiceAsync(desk, TimeSpan.FromHours(2));
        desk.Sofia.Chat.Count("El plazo de este caso venció").ShouldBe(1);
        desk.Ana.Chat.Count("Pasamos tu caso a Ingeniería de sistemas.").ShouldBe(1);
        var card = await desk.Andres.SeesCaseAsync("⚠ **Caso escalado** por El sistema", "Ingeniería");
        card.Buttons.ShouldContain("Tomar");
        (await desk.Luis.SeesCaseAsync(desk.Number())).Buttons.ShouldBeEmpty();
        Kinds(await desk.CaseAsync()).ShouldBe([nameof(TicketRegistered), nameof(PromiseAtRisk), nameof(PromiseBroken), nameof(TicketEscalated)]);
    }

    [Fact]
    public async Task At_the_last_tier_the_supervisor_is_told_and_the_case_stays()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await TwiceAsync(desk, TimeSpan.FromHours(8.1));

        await TwiceAsync(desk, TimeSpan.FromHours(6.1));
        await TwiceAsync(desk, TimeSpan.FromHours(2));
        desk.Sofia.Chat.Count("El plazo de este caso venció").ShouldBe(2);
        var thread = desk.Andres.InChannel("Ingeniería").InThread(await desk.Andres.SeesCaseAsync(desk.Number(), "Ingeniería"));
        thread.Count("⏳ Nadie ha tomado este caso").ShouldBe(1);

        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Tier).ShouldBe((TicketStatus.New, Tier.Engineer));
        Kinds(ticket).Count(kind => kind == nameof(TicketEscalated)).ShouldBe(1);
        Kinds(ticket).Count(kind => kind == nameof(PromiseBroken)).ShouldBe(2);
        MessageView receipt = await desk.Ana.FindsAsync(message => message.AllText.Contains("📥 Registrado"));
        receipt.AllText.ShouldContain("Estamos tardando más de lo prometido.");
    }

    private static async Task TwiceAsync(HelpDesk desk, TimeSpan time)
    {
        await desk.PassAsync(time);
        (await desk.DueAsync()).ShouldBe(0);
        await desk.SettleAsync();
    }

    private static IEnumerable<string> Kinds(Ticket ticket) => ticket.Log.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind);
}
