using IndupalBot.Bot;
using IndupalBot.Data;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Seeding;

public sealed class SeedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("indupalbot-seed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_seeded_desk_reads_as_if_it_had_been_lived()
    {
        (await SeedAsync("one.db")).ShouldBe(0);

        await using var db = Open("one.db");
        var tickets = await db.Tickets.Include(ticket => ticket.Log).Include(ticket => ticket.Comments).ToListAsync();
        tickets.Count.ShouldBe(300);
        tickets.Sum(ticket => ticket.Log.Count).ShouldBeInRange(2_700, 3_300);
        tickets.ShouldAllBe(ticket => ticket.Version == ticket.Log.Count);
        tickets.ShouldAllBe(ticket => PromiseClock.Read(ticket.Log, PromisePolicy.Default).DueAt == ticket.DueAt);
        tickets.ShouldAllBe(ticket => ticket.Log.OrderBy(entry => entry.Sequence).Last().Status == ticket.Status);
        tickets.Where(ticket => ticket.Status == TicketStatus.Closed && !ticket.ClosedByClock).ShouldAllBe(ticket => ticket.Survey != null);
        tickets.Select(ticket => ticket.Service).Distinct().Count().ShouldBe(8);
        tickets.Count(ticket => ticket.ClosedAt == null).ShouldBeInRange(10, 60);
        (await db.Outbox.CountAsync()).ShouldBe(0);
        (await db.TicketCounters.SumAsync(counter => counter.Last)).ShouldBe(300);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_desk_and_another_another()
    {
        await SeedAsync("one.db");
        await SeedAsync("same.db");
        await SeedAsync("other.db", "--seed", "2");

        (await DigestAsync("same.db")).ShouldBe(await DigestAsync("one.db"));
        (await DigestAsync("other.db")).ShouldNotBe(await DigestAsync("one.db"));
    }

    [Fact]
    public async Task It_goes_into_an_empty_database_only_and_never_by_chance_into_production()
    {
        (await HelpDeskHost.RunAsync(["seed", .. Options("one.db"), "--environment=Production"])).ShouldBe(1);
        File.Exists(Path.Combine(folder, "one.db")).ShouldBeFalse();
        (await SeedAsync("one.db")).ShouldBe(0);
        (await SeedAsync("one.db")).ShouldBe(1);
        (await SeedAsync("two.db", "--seed", "x")).ShouldBe(2);
        (await HelpDeskHost.RunAsync(["seed", .. Options("two.db"), "--environment=Production", "--force"])).ShouldBe(0);
    }

    private Task<int> SeedAsync(string file, params string[] more) => HelpDeskHost.RunAsync(["seed", .. Options(file), "--environment=Development", .. more]);

    private string[] Options(string file) =>
        ["--cases", "300", "--events", "3000", "--until", "2026-11-24", $"--Database:ConnectionString=Data Source={Path.Combine(folder, file)};Pooling=False"];

    private HelpDeskDbContext Open(string file)
    {
        var options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, file)};Pooling=False" };
        var builder = new DbContextOptionsBuilder<HelpDeskDbContext>();
        builder.UseHelpDeskDatabase(options);
        return new HelpDeskDbContext(builder.Options);
    }

    private async Task<string> DigestAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, file)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(TicketId || Sequence || At || Event || IFNULL(ActorId, 0)) FROM (SELECT * FROM TicketLog ORDER BY TicketId, Sequence)";
        return $"{await command.ExecuteScalarAsync()}";
    }
}
