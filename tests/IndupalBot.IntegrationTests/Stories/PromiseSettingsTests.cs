using System.Globalization;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Clock;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class PromiseSettingsTests
{
    [Fact]
    public async Task A_supervisor_sets_a_target_and_whoever_has_the_case_hears_of_it_before_it_is_missed()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Sofia.SaysAsync("promesa MTO solución media 24");
        await desk.Sofia.SeesTextAsync("Solución: Media 24 h");
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("📥 Registrado")).PressAsync("Tomar");
        (await desk.Luis.SeesCaseAsync("En atención")).AllText.ShouldContain("Plazo de solución");

        await desk.PassAsync(TimeSpan.FromHours(10));
        await desk.Luis.Chat.SaysAsync($"esperar {desk.Number()} repuesto llega mañana");
        await desk.PassAsync(TimeSpan.FromHours(100));
        await desk.Luis.Chat.SaysAsync($"reanudar {desk.Number()}");
        await TwiceAsync(desk, TimeSpan.FromHours(7.5));
        desk.Luis.Chat.Count("su plazo de solución vence").ShouldBe(0);
        await TwiceAsync(desk, TimeSpan.FromHours(1));
        desk.Luis.Chat.Count("su plazo de solución vence").ShouldBe(1);
        await TwiceAsync(desk, TimeSpan.FromHours(6));

        desk.Luis.Chat.Count("El plazo de solución de este caso venció").ShouldBe(1);
        desk.Sofia.Chat.Count("Lo atiende Luis").ShouldBe(1);
        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Log.Count(entry => entry.Event is SolutionMissed)).ShouldBe((TicketStatus.InProgress, 1));
    }

    [Fact]
    public async Task A_day_that_a_supervisor_declares_free_moves_what_is_due_after_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Sofia.SaysAsync("promesa MTO horario laboral");
        await desk.Sofia.SeesTextAsync("Horario: Horario laboral");
        await desk.Sofia.SaysAsync("promesa MTO solución media 80");
        await desk.Sofia.SeesTextAsync("Solución: Media 80 h");
        await desk.Ana.RegistersAsync();
        var before = await desk.CaseAsync();
        var calendar = (await desk.Services.GetRequiredService<CatalogueCache>().GetAsync(CancellationToken.None)).Promises.Calendar("LABORAL");
        before.SolutionDueAt.ShouldBe(calendar.After(before.ReceivedAt, TimeSpan.FromHours(80)));
        var day = FirstOpenDay(calendar, DeskClock.DayOf(desk.Now).AddDays(1));

        await desk.Sofia.SaysAsync($"calendario {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} cerrado: día cívico");

        await desk.Sofia.SeesTextAsync("cerrado, día cívico. Casos abiertos con plazo nuevo: 1.");
        var moved = await desk.CaseAsync();
        moved.SolutionDueAt.ShouldBe(calendar.After(before.ReceivedAt, TimeSpan.FromHours(88)));
        moved.Log.Count(entry => entry.Event is PromiseRescheduled).ShouldBe(1);

        await desk.Sofia.SaysAsync($"calendario {day.ToString("d/M/yyyy", CultureInfo.InvariantCulture)} normal");
        await desk.Sofia.SeesTextAsync("como cualquier otro día. Casos abiertos con plazo nuevo: 1.");
        (await desk.CaseAsync()).SolutionDueAt.ShouldBe(before.SolutionDueAt);
    }

    [Fact]
    public async Task Only_supervisors_change_the_calendar_and_only_days_to_come()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Luis.SaysAsync("calendario 2099-04-30 cerrado: día cívico");
        await desk.Luis.SeesTextAsync("los cambia quien supervisa la mesa");
        await desk.Luis.SaysAsync("promesa MTO horario laboral");
        await desk.Luis.SeesAsync(message => message.AllText.Contains("los cambia quien supervisa la mesa"));
        await desk.Sofia.SaysAsync("calendario 2020-04-30 cerrado: día cívico");
        await desk.Sofia.SeesTextAsync("Solo se puede cambiar un día que no haya comenzado");
        await desk.Sofia.SaysAsync("calendario 2099-13-45 cerrado: día cívico");
        await desk.Sofia.SeesTextAsync("No entendí «2099-13-45 cerrado: día cívico»");
        await desk.Sofia.SaysAsync("calendario 2099-04-30 cerrado");
        await desk.Sofia.SeesTextAsync("Escribe el motivo del día especial");
        await desk.Sofia.SaysAsync("promesa MTO solución media 99999");
        await desk.Sofia.SeesTextAsync("se escribe en horas, de 1 a");
        await desk.Sofia.SaysAsync("promesa MTO horario lunar");
        await desk.Sofia.SeesTextAsync("No conozco ese horario. Los que hay son: Horario laboral.");

        (await desk.ReadAsync(db => Task.FromResult(db.SpecialDays.Any()))).ShouldBeFalse();
        await desk.Sofia.SaysAsync("calendario");
        var list = await desk.Sofia.SeesTextAsync("Días especiales del horario laboral");
        list.AllText.ShouldContain("festivo");
    }

    [Fact]
    public async Task Words_that_only_begin_like_a_setting_are_a_request()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Luis.SaysAsync("calendario de la página no abre");

        (await desk.Luis.SeesAsync(message => message.Buttons.Contains("Registrar"))).AllText.ShouldContain("Publicación de archivo");
    }

    private static DateOnly FirstOpenDay(ServiceCalendar calendar, DateOnly from) =>
        Enumerable.Range(0, 30).Select(from.AddDays).First(day => calendar.On(day).Count > 0);

    private static async Task TwiceAsync(HelpDesk desk, TimeSpan time)
    {
        await desk.PassAsync(time);
        (await desk.DueAsync()).ShouldBe(0);
        await desk.SettleAsync();
    }
}
