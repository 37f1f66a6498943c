using System.Text.Json.Nodes;
using IndupalBot.Application.People;
using IndupalBot.Domain.People;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class RosterTests
{
    [Fact]
    public async Task Who_joins_the_team_attends_and_who_leaves_it_attends_no_more()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.Luis.SeesCaseAsync("📥 Registrado");

        await desk.Jorge.JoinsTeamAsync("Soporte");
        await desk.Luis.LeavesTeamAsync("Soporte");

        await desk.Jorge.ReadsAsync("cola", "Cola del grupo");
        (await desk.Luis.ForgesAsync("desk.queue", new JsonObject())).ShouldNotContain("Cola del grupo");
        (await desk.Luis.ForgesAsync("ticket.claim", Claim(desk, version: 1))).ShouldNotContain("En atención");
        (await desk.CaseAsync()).AssigneeId.ShouldBeNull();
        (await RolesAsync(desk, desk.Sofia)).ShouldContain(GroupRole.Supervisor);
    }

    [Fact]
    public async Task What_Teams_did_not_tell_is_caught_up_with_and_a_roster_that_cannot_be_read_changes_nothing()
    {
        await using var desk = await HelpDesk.StartAsync();
        desk.Teams.World.Move(desk.Marta.Person, desk.Marta.InChannel("Soporte").Conversation, joins: false);
        var rosters = desk.Services.GetRequiredService<RosterKeeper>();

        desk.Teams.Faults.Set(Simulator.Faults.FaultKind.Unavailable, new Simulator.Faults.Fault());
        await rosters.RunAsync(CancellationToken.None);
        (await RolesAsync(desk, desk.Marta)).ShouldBe([GroupRole.Technician]);
        desk.Teams.Faults.Clear();
        await rosters.RunAsync(CancellationToken.None);

        (await RolesAsync(desk, desk.Marta)).ShouldBeEmpty();
        (await RolesAsync(desk, desk.Luis)).ShouldBe([GroupRole.Technician]);
    }

    [Fact]
    public async Task A_button_that_was_refused_works_once_its_presser_has_joined_the_team()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.Luis.SeesCaseAsync("📥 Registrado");
        (await desk.Jorge.ForgesAsync("ticket.claim", Claim(desk, version: 1))).ShouldNotContain("En atención");

        await desk.Jorge.JoinsTeamAsync("Soporte");
        var pressed = await desk.Jorge.ForgesAsync("ticket.claim", Claim(desk, version: 1));

        pressed.ShouldNotBeEmpty();
        (await desk.CaseAsync()).AssigneeId.ShouldBe(await desk.IdOfAsync(desk.Jorge));
    }

    private static JsonObject Claim(HelpDesk desk, int version) => new() { ["ticketId"] = desk.TicketId(), ["version"] = version };

    private static async Task<IReadOnlyList<GroupRole>> RolesAsync(HelpDesk desk, PersonDriver person)
    {
        var id = await desk.IdOfAsync(person);
        return await desk.ReadAsync(db => db.GroupMemberships.Where(membership => membership.PersonId == id).Select(membership => membership.Role).ToListAsync());
    }
}
