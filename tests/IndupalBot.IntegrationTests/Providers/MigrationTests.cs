using System.Text.RegularExpressions;
using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.IntegrationTests.Providers;

public sealed partial class MigrationTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public void Migrations_say_all_that_the_model_says(DatabaseProvider provider)
    {
        using var db = Databases.Open(provider == DatabaseProvider.Sqlite ? Databases.Sqlite : Databases.SqlServer);

        db.Database.GetMigrations().ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
    {
        using var sqlite = Databases.Open(Databases.Sqlite);
        using var sqlServer = Databases.Open(Databases.SqlServer);

        static IEnumerable<string> Names(HelpDeskDbContext db) => db.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_') + 1)..]);
        Names(sqlite).ShouldBe(Names(sqlServer));
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_script_for_SQL_Server_is_good_T_SQL(MigrationsSqlGenerationOptions options)
    {
        using var db = Databases.Open(Databases.SqlServer);

        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        script.ShouldContain("CREATE TABLE [Tickets]");
        TransactSql.ErrorsIn(script).ShouldBeEmpty();
    }

    /// <summary>A full-text index is made only where the server can, so its statements are texts to the parser: each is read by itself.</summary>
    [Fact]
    public void Statements_inside_the_script_for_SQL_Server_are_good_T_SQL_too()
    {
        using var db = Databases.Open(Databases.SqlServer);

        var inner = Executed().Matches(db.GetService<IMigrator>().GenerateScript()).Select(match => match.Groups["statement"].Value.Replace("''", "'", StringComparison.Ordinal)).ToList();

        inner.ShouldContain(statement => statement.Contains("CREATE FULLTEXT INDEX", StringComparison.Ordinal));
        inner.SelectMany(TransactSql.ErrorsIn).ShouldBeEmpty();
    }

    [GeneratedRegex(@"EXEC\(N'(?<statement>(?:[^']|'')*)'\)")]
    private static partial Regex Executed();
}
