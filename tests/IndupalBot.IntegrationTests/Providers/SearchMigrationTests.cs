using IndupalBot.Data;
using IndupalBot.Data.Search;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using IndupalBot.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.IntegrationTests.Providers;

public sealed class SearchMigrationTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("indupalbot-search-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Cases_that_are_there_before_the_search_is_are_found_by_it()
    {
        await using var db = Databases.Open(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "desk.db")};Pooling=False" });
        await db.Database.MigrateHelpDeskAsync(CancellationToken.None);
        var ana = db.People.Add(new Person("tenant", "29:ana", "Ana Lucía Núñez")).Entity;
        await db.SaveChangesAsync();
        db.Tickets.Add(Lived(ana));
        await db.SaveChangesAsync();

        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("Initial");
        await migrator.MigrateAsync();

        foreach (var words in new[] { "nunez", "42", "ST-2026-00042", "impresora coliseo", "recepcion", "fusor", "garantia" })
        {
            (await FoundAsync(db, words, new SearchReader(PersonId: 99, IsOfTheDesk: true))).ShouldBe(1, words);
        }

        (await FoundAsync(db, "garantia", new SearchReader(ana.Id, IsOfTheDesk: false))).ShouldBe(0);
        await db.Database.CloseConnectionAsync();
    }

    private static Ticket Lived(Person requester)
    {
        var now = DeskTimes.Monday9am;
        var desk = new TicketActor(requester.Id, TicketRole.Requester | TicketRole.Technician | TicketRole.Assignee, Door.Chat);
        var request = new NewTicket(
            "MTO", TicketLevel.Low, DeskGroups.Support.GroupId, DeskGroups.Support.Tier, "La impresora no imprime", "La impresora del coliseo no imprime",
            new Dictionary<string, string>(), requester.Id, null, TicketChannel.Teams);
        var ticket = Ticket.Register(new TicketNumber(2026, 42), request, desk, PromisePolicy.Default, now);
        ticket.Claim(desk, PromisePolicy.Default, now);
        ticket.Comment("La de recepción tampoco", desk, now);
        ticket.Note("Está en garantía", desk, now);
        ticket.Resolve("Cambié el fusor", null, desk, now);
        return ticket;
    }

    private static async Task<int> FoundAsync(HelpDeskDbContext db, string words, SearchReader reader) =>
        (await new TicketTextSearch(db, new FullText()).FindAsync(SearchWords.Read(words), reader, after: null, count: 5, CancellationToken.None)).Count;
}
