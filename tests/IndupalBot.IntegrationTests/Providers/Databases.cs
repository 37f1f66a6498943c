using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.IntegrationTests.Providers;

internal static class Databases
{
    /// <summary>A server that nobody needs to run: only what would be sent to it counts.</summary>
    public static DatabaseOptions SqlServer { get; } = new() { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=nowhere;Database=none;Encrypt=false" };

    public static DatabaseOptions Sqlite { get; } = new() { Provider = DatabaseProvider.Sqlite, ConnectionString = "Data Source=:memory:" };

    public static HelpDeskDbContext Open(DatabaseOptions options, params IInterceptor[] interceptors)
    {
        var builder = new DbContextOptionsBuilder<HelpDeskDbContext>();
        builder.UseHelpDeskDatabase(options);
        builder.AddInterceptors(interceptors);
        return new HelpDeskDbContext(builder.Options);
    }
}
