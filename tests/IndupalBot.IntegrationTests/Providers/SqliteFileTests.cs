using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Providers;

public sealed class SqliteFileTests
{
    private const string Full = "2";

    [Fact]
    public async Task A_new_file_gets_the_whole_model_and_flushes_every_commit()
    {
        var folder = Directory.CreateTempSubdirectory("indupalbot-sqlite-").FullName;
        var options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "sub", "desk.db")};Pooling=False" };

        await using (var db = Databases.Open(options))
        {
            await db.Database.MigrateHelpDeskAsync(CancellationToken.None);
            await db.Database.MigrateHelpDeskAsync(CancellationToken.None);
        }

        await using (var db = Databases.Open(options))
        {
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
            (await Pragma.ReadAsync(db, "synchronous")).ShouldBe(Full);
            (await Pragma.ReadAsync(db, "journal_mode")).ShouldBe("wal");
            (await Pragma.ReadAsync(db, "busy_timeout")).ShouldBe("5000");
            (await db.Tickets.Include(ticket => ticket.Log).AnyAsync()).ShouldBeFalse();
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_running_bot_flushes_every_commit()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Installed = false });

        (await desk.ReadAsync(db => Pragma.ReadAsync(db, "synchronous"))).ShouldBe(Full);
        (await desk.ReadAsync(db => Pragma.ReadAsync(db, "journal_mode"))).ShouldBe("wal");
    }
}
