using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace IndupalBot.Data;

/// <summary>How the context reaches each provider, and where that provider's migrations are.</summary>
public static class HelpDeskDatabase
{
    private const string SqliteMigrations = "IndupalBot.Data.Sqlite";
    private const string SqlServerMigrations = "IndupalBot.Data.SqlServer";

    public static DbContextOptionsBuilder UseHelpDeskDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
        options.Provider == DatabaseProvider.SqlServer
            ? builder.UseSqlServer(options.ConnectionString, server => server.MigrationsAssembly(SqlServerMigrations))
            : builder
                .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations))
                .AddInterceptors(new SqliteSettingsInterceptor(), new SqliteConnectionKeeper());

    /// <summary>Creates the database or brings it up to date.</summary>
    public static async Task MigrateHelpDeskAsync(this DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (database.IsSqlite())
        {
            CreateFolder(database);
            await database.OpenConnectionAsync(cancellationToken);
            await database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        }

        await database.MigrateAsync(cancellationToken);
    }

    private static void CreateFolder(DatabaseFacade database)
    {
        var file = new SqliteConnectionStringBuilder(database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
