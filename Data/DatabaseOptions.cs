using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Data;

/// <summary>Section "Database".</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>E.g. "Data Source=var/indupalbot.db", or a SQL Server connection string.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=var/indupalbot.db";
}
