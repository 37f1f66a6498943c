using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.Data;

/// <summary>What was acknowledged survives a power cut: every commit is flushed. Another process's write is waited for.</summary>
internal sealed class SqliteSettingsInterceptor : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls: awaiting one would only cost an allocation.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
