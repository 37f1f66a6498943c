using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IndupalBot.Data.SqlServer;

/// <summary>Lets the tools write migrations without the host.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<HelpDeskDbContext>
{
    public HelpDeskDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<HelpDeskDbContext>();
        builder.UseHelpDeskDatabase(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Database=none" });
        return new HelpDeskDbContext(builder.Options);
    }
}
