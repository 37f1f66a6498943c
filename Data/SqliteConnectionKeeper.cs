using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IndupalBot.Data;

/// <summary>
/// A pooled context keeps its SQLite connection open. Opening one means to register EF's functions and the settings anew each time,
/// which costs more than most queries; an open one that does nothing holds no lock.
/// </summary>
internal sealed class SqliteConnectionKeeper : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());
}
