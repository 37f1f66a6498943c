using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>What SQLite says of a connection of the application's own.</summary>
internal static class Pragma
{
    public static async Task<string?> ReadAsync(HelpDeskDbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
