using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.Data.SqlServer;

/// <summary>
/// The full-text index over TicketTexts, where the server has full-text search: an index cannot be made inside a transaction. Where it
/// is installed later, this same statement makes it.
/// </summary>
internal static class SearchIndex
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql(Fill);
        migration.Sql(Index, suppressTransaction: true);
    }

    public static void Drop(MigrationBuilder migration) => migration.Sql(NoIndex, suppressTransaction: true);

    /// <summary>The cases that are there already.</summary>
    private const string Fill = """
        INSERT INTO [TicketTexts] ([TicketId], [RequesterId], [Number], [Subject], [Requester], [Words], [Notes])
        SELECT t.[Id], t.[RequesterId],
            CONCAT(N'ST-', t.[Id] / 1000000, N'-', RIGHT(CONCAT(N'00000', t.[Id] % 1000000), CASE WHEN t.[Id] % 1000000 > 99999 THEN 6 ELSE 5 END), N' ', t.[Id] % 1000000),
            t.[Subject], p.[Name],
            CONCAT(t.[Description], CHAR(10), t.[Answers], CHAR(10), t.[Resolution], CHAR(10), t.[Products], CHAR(10),
                (SELECT STRING_AGG(CAST(c.[Text] AS nvarchar(max)), CHAR(10)) FROM [TicketComments] AS c WHERE c.[TicketId] = t.[Id] AND c.[IsInternal] = 0)),
            CONCAT(N'', (SELECT STRING_AGG(CAST(c.[Text] AS nvarchar(max)), CHAR(10)) FROM [TicketComments] AS c WHERE c.[TicketId] = t.[Id] AND c.[IsInternal] = 1))
        FROM [Tickets] AS t JOIN [People] AS p ON p.[Id] = t.[RequesterId];
        """;

    /// <summary>Language 0: words as they are written. Without a stop list, since fillers are left out before asking.</summary>
    private const string Index = """
        IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE [name] = N'IndupalBot')
                EXEC(N'CREATE FULLTEXT CATALOG [IndupalBot] WITH ACCENT_SENSITIVITY = OFF');
            EXEC(N'CREATE FULLTEXT INDEX ON [TicketTexts] ([Number] LANGUAGE 0, [Subject] LANGUAGE 0, [Requester] LANGUAGE 0, [Words] LANGUAGE 0, [Notes] LANGUAGE 0)
                KEY INDEX [PK_TicketTexts] ON [IndupalBot] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');
        END
        """;

    private const string NoIndex = """
        IF EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE [object_id] = OBJECT_ID(N'TicketTexts')) EXEC(N'DROP FULLTEXT INDEX ON [TicketTexts]');
        IF EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE [name] = N'IndupalBot') EXEC(N'DROP FULLTEXT CATALOG [IndupalBot]');
        """;
}
