namespace IndupalBot.Data.Search;

/// <summary>A row of SQLite's full-text index, which its triggers keep in step with <see cref="TicketText"/>. On SQL Server there is none.</summary>
public sealed class TicketSearchRow
{
    private TicketSearchRow()
    {
    }

    public long TicketId { get; private set; }

    /// <summary>The index's own column: comparing it with an expression asks for the rows that match.</summary>
    public string Match { get; private set; } = string.Empty;
}
