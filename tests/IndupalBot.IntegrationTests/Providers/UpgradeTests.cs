using IndupalBot.Data;
using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.IntegrationTests.Providers;

public sealed class UpgradeTests
{
    [Fact]
    public async Task A_database_of_the_first_version_goes_on_with_what_it_holds()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("indupalbot-test-").FullName, "desk.db");
        await using var db = Databases.Open(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={file};Pooling=false" });
        await db.GetService<IMigrator>().MigrateAsync("Initial");
        await db.Database.ExecuteSqlRawAsync(
            """INSERT INTO Services (Code, "Order", Name, Example, DefaultLevel, Fields, Tiers) VALUES ('MTO', 1, 'Mantenimiento', 'x', 'Medium', '[]', '[]')""");

        await db.Database.MigrateAsync();

        var service = await db.Services.SingleAsync();
        service.Promise.Solution(Domain.Tickets.TicketLevel.High).ShouldBeNull();
        service.Promise.Calendar.ShouldBe(ServicePromise.Plain.Calendar);
        Directory.Delete(Path.GetDirectoryName(file) ?? file, recursive: true);
    }
}
