using System.Diagnostics;
using IndupalBot.Application.DueWork;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Benchmarks.Desk;

/// <summary>Every list, the detail, the actions on cards, the indicators and the clock's tick, each some hundred times.</summary>
internal sealed class DeskSteps(MeasuredDesk desk, int rounds)
{
    /// <summary>Not counted: the first turns compile code and queries.</summary>
    private const int WarmUp = 40;

    private const int Support = 1;
    private const int Engineering = 2;
    private const int Ticks = 20;
    private const int Reports = 25;

    private readonly List<StepFigures> figures = [];

    public async Task<IReadOnlyList<StepFigures>> MeasureAsync()
    {
        var staff = await desk.PeopleAsync(person => !person.Attends);
        var technicians = await InGroupAsync(Support);
        var engineers = await InGroupAsync(Engineering);
        var supervisor = (await desk.PeopleAsync(person => person.IsSupervisor)).Single();
        await ListsAsync(staff, technicians, engineers, supervisor);
        await CasesAsync(technicians);
        await ActionsAsync(engineers);
        await ReportsAsync(supervisor);
        await TicksAsync();
        return figures;
    }

    private Task<List<Person>> InGroupAsync(int groupId) =>
        desk.PeopleAsync(person => person.Memberships.Any(membership => membership.GroupId == groupId));

    private async Task ListsAsync(List<Person> staff, List<Person> technicians, List<Person> engineers, Person supervisor)
    {
        await SaysAsync("mis casos", staff, "mis casos");
        await SaysAsync("cola (mesa)", technicians, "cola");
        await SaysAsync("cola (ingeniería)", engineers, "cola");
        await SaysAsync("cola (supervisor)", [supervisor], "cola");
        await SaysAsync("mis asignados", technicians, "mis asignados");
        await SaysAsync("vencidos (ingeniería)", engineers, "vencidos");
        await SaysAsync("vencidos (supervisor)", [supervisor], "vencidos");
    }

    private async Task CasesAsync(List<Person> technicians)
    {
        var tickets = await desk.TicketsAsync(all => all, WarmUp + rounds);
        await EachAsync("caso", rounds, round => desk.TurnAsync(
            technicians[round % technicians.Count], $"caso {TicketNumber.Of(tickets[round % tickets.Count])}"));
    }

    /// <summary>Taken and given back in turn, so that there are always enough to be taken.</summary>
    private async Task ActionsAsync(List<Person> engineers)
    {
        var waiting = await desk.TicketsAsync(all => all.Where(ticket => ticket.Status == TicketStatus.New && ticket.GroupId == Engineering), WarmUp + rounds);
        var changes = new[] { CardVerbs.TicketClaim, CardVerbs.TicketRelease };
        await EachAsync("tomar, soltar", rounds, round => desk.TurnAsync(
            engineers[0], string.Empty, Press(changes[round % changes.Length], waiting[round / changes.Length % waiting.Count])));
        await EachAsync("nota interna", rounds, round => desk.TurnAsync(
            engineers[0], string.Empty, Press(CardVerbs.TicketNote, waiting[round % waiting.Count]).With(CardInputs.InternalNote, "Revisar la red del piso.")));
    }

    private async Task ReportsAsync(Person supervisor)
    {
        foreach (var asked in new[] { "indicadores", "indicadores octubre", "indicadores marzo de 2025", "indicadores detalle solucionados octubre" })
        {
            await EachAsync(asked, Reports, _ => desk.TurnAsync(supervisor, asked), warmUp: 3);
        }
    }

    private async Task TicksAsync()
    {
        var dueWork = desk.Services.GetRequiredService<DueWork>();
        while (await dueWork.RunAsync(CancellationToken.None) > 0)
        {
            // What fell due while the desk was being measured.
        }

        await EachAsync("tick, nothing due", Ticks, _ => dueWork.RunAsync(CancellationToken.None));
        desk.Time.Advance(TimeSpan.FromMinutes(15));
        await EachAsync("tick after a quarter of an hour", 1, _ => dueWork.RunAsync(CancellationToken.None), warmUp: 0);
    }

    private Task SaysAsync(string step, List<Person> people, string text) =>
        EachAsync(step, rounds, round => desk.TurnAsync(people[round % people.Count], text));

    private async Task EachAsync(string step, int count, Func<int, Task> act, int warmUp = WarmUp)
    {
        for (var round = 0; round < warmUp; round++)
        {
            await act(round);
        }

        var times = new List<TimeSpan>(count);
        var processor = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < count; round++)
        {
            var begin = Stopwatch.GetTimestamp();
            await act(warmUp + round);
            times.Add(Stopwatch.GetElapsedTime(begin));
        }

        figures.Add(StepFigures.Of(step, times, Environment.CpuUsage.TotalTime - processor));
    }

    private static DeskAction Press(string verb, long ticketId) => new DeskAction(verb).With(CardInputs.TicketId, $"{ticketId}");
}
