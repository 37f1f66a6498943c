using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IndupalBot.Data.Sqlite;

/// <summary>Lets the tools write migrations without the host.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<HelpDeskDbContext>
{
    public HelpDeskDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<HelpDeskDbContext>();
        builder.UseHelpDeskDatabase(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = "Data Source=:memory:" });
        return new HelpDeskDbContext(builder.Options);
    }
}
