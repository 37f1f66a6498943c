using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Data.Search;

/// <summary>Finds cases by their words, the same way on each provider.</summary>
public sealed class TicketTextSearch(HelpDeskDbContext db, FullText fullText)
{
    /// <param name="after">Where the page before ended.</param>
    public async Task<IReadOnlyList<SearchPlace>> FindAsync(SearchWords words, SearchReader reader, SearchPlace? after, int count, CancellationToken cancellationToken)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        var match = await MatchAsync(cancellationToken);
        List<SearchPlace> found = [];
        if (after is not { InHeading: false })
        {
            found.AddRange(await PageAsync(match.InHeading(words, reader), inHeading: true, after, count, cancellationToken));
        }

        if (found.Count < count)
        {
            found.AddRange(await PageAsync(match.Elsewhere(words, reader), inHeading: false, after, count - found.Count, cancellationToken));
        }

        return found;
    }

    private static async Task<IEnumerable<SearchPlace>> PageAsync(
        IQueryable<long> matching, bool inHeading, SearchPlace? after, int count, CancellationToken cancellationToken)
    {
        var before = after?.InHeading == inHeading ? after.TicketId : long.MaxValue;
        var ids = await matching.Where(id => id < before).OrderByDescending(id => id).Take(count).ToListAsync(cancellationToken);
        return ids.Select(id => new SearchPlace(inHeading, id));
    }

    private async ValueTask<TextMatch> MatchAsync(CancellationToken cancellationToken)
    {
        if (db.Database.IsSqlite())
        {
            return new SqliteTextMatch(db);
        }

        return await fullText.IsThereAsync(db, cancellationToken) ? new SqlServerTextMatch(db) : new PlainTextMatch(db);
    }
}
