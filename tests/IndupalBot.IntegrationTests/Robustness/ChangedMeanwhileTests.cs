using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.IntegrationTests.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class ChangedMeanwhileTests
{
    [Fact]
    public async Task A_turn_that_reads_a_case_again_after_another_changed_it_is_run_again()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await using var turn = desk.Services.CreateAsyncScope();
        var ana = await turn.ServiceProvider.GetRequiredService<HelpDeskDbContext>().People.SingleAsync(person => person.TeamsUserId == desk.Ana.Person.Id);
        var access = turn.ServiceProvider.GetRequiredService<TicketAccess>();

        await access.OpenAsync(desk.TicketId(), ana, CancellationToken.None);
        await (await desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => access.OpenAsync(desk.TicketId(), ana, CancellationToken.None));
    }
}
