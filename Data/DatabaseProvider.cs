namespace IndupalBot.Data;

public enum DatabaseProvider
{
    /// <summary>Embedded, one file.</summary>
    Sqlite,

    /// <summary>For production with several instances.</summary>
    SqlServer,
}
