using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Data;

/// <summary>How the context reaches each provider, and where that provider's migrations are.</summary>
public static class HelpDeskDatabase
{
    private const string SqliteMigrations = "IndupalBot.Data.Sqlite";
    private const string SqlServerMigrations = "IndupalBot.Data.SqlServer";

    public static DbContextOptionsBuilder UseHelpDeskDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
        builder.ConfigureWarnings(Quiet).UseProvider(options);

    /// <summary>
    /// A turn that was overtaken by another is run again, and what fails for good is told by whoever asked for it. Whether a migration
    /// is missing is asked by a test and not at every start, where the answer would cost half a second.
    /// </summary>
    private static void Quiet(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.PendingModelChangesWarning).Log(
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug),
            (RelationalEventId.CommandError, LogLevel.Debug));

    private static DbContextOptionsBuilder UseProvider(this DbContextOptionsBuilder builder, DatabaseOptions options) =>
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
