using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IndupalBot.Application.Tickets;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Stories;

public sealed partial class QueueTests
{
    private const string Urgent = "Urgente: no me enciende el computador";

    [Fact]
    public async Task Queue_and_overdue_begin_with_what_is_due_first()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.Jorge.RegistersAsync(Urgent);
        await desk.Ana.RegistersAsync();

        var queue = await desk.Luis.ReadsAsync("cola", "Cola del grupo");
        CasesIn(queue).ShouldBe([desk.Number(2), desk.Number(1), desk.Number(3)]);
        desk.Teams.Clock.Advance(TimeSpan.FromHours(24));

        CasesIn(await desk.Sofia.ReadsAsync("vencidos", "Casos vencidos")).ShouldBe([desk.Number(2), desk.Number(1), desk.Number(3)]);
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended_also_when_a_case_was_taken_meanwhile()
    {
        await using var desk = await HelpDesk.StartAsync();
        for (var number = 1; number <= TicketLists.PageSize + 2; number++)
        {
            await desk.Ana.RegistersAsync(number % 3 == 0 ? Urgent : "No me enciende el computador");
        }

        var first = CasesIn(await desk.Luis.ReadsAsync("cola", "Cola del grupo"));
        var more = (await desk.Luis.FindsAsync(message => message.Buttons.Contains("Ver más"))).CardView?.Find("Ver más")?.Data?.GetProperty("before").GetString();
        await desk.Marta.ReadsAsync($"tomar {first[^1]}", "tomó este caso");
        var second = await desk.Luis.ForgesAsync("desk.queue", new JsonObject { ["before"] = more });

        var all = first.Concat(NumbersIn(second)).ToList();
        all.ShouldBeUnique();
        all.Count.ShouldBe(TicketLists.PageSize + 2);
    }

    private static IReadOnlyList<string> CasesIn(MessageView message) => NumbersIn(message.AllText);

    private static IReadOnlyList<string> NumbersIn(string text) =>
        [.. Number().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"ST-\d{4}-\d{5}")]
    private static partial Regex Number();
}
