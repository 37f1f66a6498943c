using Microsoft.EntityFrameworkCore.Migrations;

namespace IndupalBot.Data.Sqlite;

/// <summary>The full-text index over TicketTexts. Its triggers run in the transaction that changes the text.</summary>
internal static class SearchIndex
{
    private const string Columns = "Number, Subject, Requester, Words, Notes, RequesterId";
    private const string Old = "old.Number, old.Subject, old.Requester, old.Words, old.Notes, old.RequesterId";
    private const string New = "new.Number, new.Subject, new.Requester, new.Words, new.Notes, new.RequesterId";

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql($"CREATE VIRTUAL TABLE TicketSearch USING fts5({Columns}, content='TicketTexts', content_rowid='TicketId', tokenize='unicode61 remove_diacritics 2', prefix='3');");
        migration.Sql($"CREATE TRIGGER TicketTexts_Added AFTER INSERT ON TicketTexts BEGIN {Enter} END;");
        migration.Sql($"CREATE TRIGGER TicketTexts_Removed AFTER DELETE ON TicketTexts BEGIN {Leave} END;");
        migration.Sql($"CREATE TRIGGER TicketTexts_Changed AFTER UPDATE ON TicketTexts BEGIN {Leave} {Enter} END;");
        migration.Sql(Fill);
    }

    public static void Drop(MigrationBuilder migration) => migration.Sql("DROP TABLE TicketSearch;");

    private const string Enter = $"INSERT INTO TicketSearch(rowid, {Columns}) VALUES (new.TicketId, {New});";
    private const string Leave = $"INSERT INTO TicketSearch(TicketSearch, rowid, {Columns}) VALUES ('delete', old.TicketId, {Old});";

    /// <summary>The cases that are there already.</summary>
    private const string Fill = """
        INSERT INTO TicketTexts (TicketId, RequesterId, Number, Subject, Requester, Words, Notes)
        SELECT t.Id, t.RequesterId, printf('ST-%d-%05d %d', t.Id / 1000000, t.Id % 1000000, t.Id % 1000000), t.Subject, p.Name,
            t.Description || char(10) || t.Answers || char(10) || COALESCE(t.Resolution, '') || char(10) || COALESCE(t.Products, '') || char(10)
                || COALESCE((SELECT group_concat(c.Text, char(10)) FROM TicketComments c WHERE c.TicketId = t.Id AND c.IsInternal = 0), ''),
            COALESCE((SELECT group_concat(c.Text, char(10)) FROM TicketComments c WHERE c.TicketId = t.Id AND c.IsInternal = 1), '')
        FROM Tickets t JOIN People p ON p.Id = t.RequesterId;
        """;
}
