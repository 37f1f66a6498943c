using IndupalBot.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>No server is at hand: what would be sent to one must be good T-SQL and say what is meant.</summary>
public sealed class SqlServerSearchTests
{
    private static readonly SearchReader Technician = new(7, IsOfTheDesk: true);
    private static readonly SearchReader Requester = new(7, IsOfTheDesk: false);

    [Fact]
    public async Task Without_full_text_search_the_words_are_looked_for_as_parts()
    {
        var sent = await SentAsync(hasFullText: false, Technician);

        sent.ShouldAllBe(statement => statement.Contains("LIKE", StringComparison.Ordinal) && !statement.Contains("CONTAINS(", StringComparison.Ordinal));
        sent[1].ShouldContain("NOT EXISTS");
        sent[1].ShouldContain("[Notes]");
    }

    [Fact]
    public async Task With_full_text_search_each_word_may_be_in_any_column()
    {
        var sent = await SentAsync(hasFullText: true, Technician);

        sent.ShouldAllBe(statement => statement.Contains("CONTAINS(", StringComparison.Ordinal) && !statement.Contains("LIKE", StringComparison.Ordinal));
        sent[0].ShouldNotContain("[Words]");
        sent[1].ShouldContain("CONTAINS([t].[Notes], ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_requester_finds_their_own_and_never_by_a_note(bool hasFullText)
    {
        var sent = await SentAsync(hasFullText, Requester);

        sent.ShouldAllBe(statement => statement.Contains("[RequesterId] = ", StringComparison.Ordinal) && !statement.Contains("[Notes]", StringComparison.Ordinal));
    }

    /// <summary>What is asked for the heading, and for the rest.</summary>
    private static async Task<IReadOnlyList<string>> SentAsync(bool hasFullText, SearchReader reader)
    {
        var server = new StatementCapture();
        await using var db = Databases.Open(Databases.SqlServer, server);
        var search = new TicketTextSearch(db, new FullText(hasFullText));

        (await search.FindAsync(SearchWords.Read("impresora del coliseo"), reader, after: null, count: 11, CancellationToken.None)).ShouldBeEmpty();

        server.Statements.Count.ShouldBe(2);
        server.Statements.SelectMany(TransactSql.ErrorsIn).ShouldBeEmpty();
        return server.Statements;
    }
}
