using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IndupalBot.Data.Seeding;

/// <summary>Writes many rows of one kind past the change tracker, in the context's own transaction; nobody is told of them.</summary>
public sealed class BulkInsert
{
    private const int SecondsForABatch = 600;

    private readonly HelpDeskDbContext db;
    private readonly IReadOnlyList<BulkColumn> columns;
    private readonly string table;

    public BulkInsert(HelpDeskDbContext db, Type kind)
    {
        this.db = db;
        var entity = db.Model.FindEntityType(kind) ?? throw new ArgumentException($"{kind.Name} is not stored.", nameof(kind));
        columns = BulkColumn.Of(entity);
        table = entity.GetTableName() ?? kind.Name;
    }

    /// <param name="rows">Each with the key of the case that it belongs to.</param>
    public async Task WriteAsync(IReadOnlyCollection<(object Row, long TicketId)> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (db.Database.GetDbConnection() is SqlConnection server)
        {
            await CopyAsync(server, rows, cancellationToken);
        }
        else
        {
            await InsertAsync(rows, cancellationToken);
        }
    }

    private async Task InsertAsync(IEnumerable<(object Row, long TicketId)> rows, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))})
            VALUES ({string.Join(", ", columns.Select((_, place) => $"@p{place}"))})
            """;
        var parameters = columns.Select((_, place) => Parameter(command, place)).ToList();
        await command.PrepareAsync(cancellationToken);
        foreach (var (row, ticketId) in rows)
        {
            for (var place = 0; place < parameters.Count; place++)
            {
                parameters[place].Value = columns[place].Read(row, ticketId) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter Parameter(DbCommand command, int place)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{place}";
        command.Parameters.Add(parameter);
        return parameter;
    }

    private async Task CopyAsync(SqlConnection server, IEnumerable<(object Row, long TicketId)> rows, CancellationToken cancellationToken)
    {
        using var data = new DataTable();
        data.Columns.AddRange([.. columns.Select(column => new DataColumn(column.Name, column.Type))]);
        foreach (var (row, ticketId) in rows)
        {
            data.Rows.Add([.. columns.Select(column => column.Read(row, ticketId) ?? DBNull.Value)]);
        }

        using var copy = new SqlBulkCopy(server, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        (copy.DestinationTableName, copy.BulkCopyTimeout) = (table, SecondsForABatch);
        foreach (var column in columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        await copy.WriteToServerAsync(data, cancellationToken);
    }
}
