using IndupalBot.Application.DueWork;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Upkeep;

public sealed class DraftExpiryTests
{
    [Fact]
    public async Task A_draft_that_cannot_be_read_does_not_keep_the_others_from_expiring()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.SaysAsync("No me enciende el computador");
        await desk.Jorge.SaysAsync("No me enciende el computador");
        await desk.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE RequestDrafts SET Content = '{{' WHERE PersonId = (SELECT Id FROM People WHERE TeamsUserId = {desk.Ana.Person.Id})"));

        await desk.PassAsync(DraftExpiry.KeptFor + TimeSpan.FromMinutes(1));

        var ana = await desk.ReadAsync(db => db.People.Where(person => person.TeamsUserId == desk.Ana.Person.Id).Select(person => person.Id).SingleAsync());
        (await desk.ReadAsync(db => db.RequestDrafts.Select(draft => draft.PersonId).ToListAsync())).ShouldBe([ana]);
    }
}
