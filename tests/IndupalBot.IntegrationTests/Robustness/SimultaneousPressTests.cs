using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class SimultaneousPressTests : IAsyncLifetime
{
    private const int Technicians = 10;
    private const int Staff = 12;

    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("The desk has not been started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync(new DeskSetup { World = DeskWorld.With(Technicians, Staff) });

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Two_technicians_press_Tomar_and_one_wins()
    {
        for (var round = 0; round < 25; round++)
        {
            var number = CaseNumbers.In((await Desk.Ana.RegistersAsync()).AllText);
            var card = await Desk.Luis.FindsCardOfAsync(number, "Registrado");

            var presses = await PressAsync(card, [Desk.Luis, Desk.Marta]);

            await OneWonAsync(presses, number);
        }
    }

    [Fact]
    public async Task Ten_technicians_press_Tomar_and_one_wins()
    {
        PersonDriver[] everybody = [.. Enumerable.Range(1, Technicians).Select(number => Desk.Teams.Person(DeskWorld.Technician(number)))];
        for (var round = 0; round < 5; round++)
        {
            var number = CaseNumbers.In((await Desk.Ana.RegistersAsync()).AllText);
            var card = await Desk.Luis.FindsCardOfAsync(number, "Registrado");

            var presses = await PressAsync(card, everybody);

            await OneWonAsync(presses, number);
        }
    }

    [Fact]
    public async Task Numbers_of_registrations_at_once_are_unique_and_without_gaps()
    {
        PersonDriver[] staff = [.. Enumerable.Range(1, Staff).Select(number => Desk.Teams.Person(DeskWorld.Staff(number)))];
        await Task.WhenAll(staff.Select(person => person.SaysAsync("No me enciende el computador")));
        var drafts = await Task.WhenAll(staff.Select(person => person.FindsAsync(message => message.Buttons.Contains("Registrar"))));

        var pressedTwice = await Task.WhenAll(drafts.Select(draft => Task.WhenAll(draft.PressAsync("Registrar"), draft.PressAsync("Registrar"))));

        var answered = pressedTwice.Select(presses => presses.Select(press => CaseNumbers.In(press.Text)).Distinct().ShouldHaveSingleItem()).ToList();
        answered.ShouldBeUnique();
        var ids = await Desk.ReadAsync(db => db.Tickets.OrderBy(ticket => ticket.Id).Select(ticket => ticket.Id).ToListAsync());
        ids.ShouldBe(Enumerable.Range(0, ids.Count).Select(step => ids[0] + step));
        TicketNumber.Of(ids[0]).ToString().ShouldEndWith("-00001");
        (await Desk.ReadAsync(db => db.TicketCounters.SingleAsync())).Last.ShouldBe(ids.Count);
    }

    private static async Task<List<(PersonDriver Who, PressOutcome Outcome)>> PressAsync(MessageView card, PersonDriver[] technicians)
    {
        var outcomes = await Task.WhenAll(technicians.Select(technician => Task.Run(() => card.PressAsync(technician, "Tomar"))));
        return [.. technicians.Zip(outcomes)];
    }

    private async Task OneWonAsync(List<(PersonDriver Who, PressOutcome Outcome)> presses, string number)
    {
        presses.ShouldAllBe(press => press.Outcome.Status == 200 && press.Outcome.Text.Contains(number) && press.Outcome.Text.Contains("En atención"));
        var winner = presses.Where(press => !press.Outcome.Text.Contains('⚠')).ShouldHaveSingleItem().Who.Person.Name;
        presses.Where(press => press.Who.Person.Name != winner).ShouldAllBe(press => press.Outcome.Text.Contains(winner));
        var claims = await Desk.ReadAsync(db => db.TicketLog.Where(entry => entry.Kind == nameof(TicketClaimed)).OrderBy(entry => entry.At).ToListAsync());
        var claimed = claims.Where(entry => TicketNumber.Of(entry.TicketId).ToString() == number).ShouldHaveSingleItem();
        (await Desk.ReadAsync(db => db.People.SingleAsync(person => person.Id == claimed.ActorId))).Name.ShouldBe(winner);
    }
}
