using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Data;

/// <summary>Tells a turn that somebody else's was faster from one that cannot succeed.</summary>
public static class Contention
{
    /// <summary>SQL Server: chosen as the victim of a deadlock, rolled back.</summary>
    private const int DeadlockVictim = 1205;

    /// <summary>SQLite: another process writes, and went on longer than the busy timeout.</summary>
    private const int Busy = 5;

    /// <returns>Whether the same may succeed when it is run again from the start.</returns>
    public static bool Caused(Exception failure) => failure switch
    {
        DbUpdateException => true,
        SqlException { Number: DeadlockVictim } => true,
        SqliteException { SqliteErrorCode: Busy } => true,
        // EF wraps what the provider calls transient.
        InvalidOperationException { InnerException: { } inner } => Caused(inner),
        _ => false,
    };
}
