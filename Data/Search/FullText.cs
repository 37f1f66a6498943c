using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Data.Search;

/// <summary>Whether SQL Server has its full-text search and the index of the cases: an option of its installation, asked once.</summary>
/// <param name="isThere">Null until it was asked.</param>
public sealed class FullText(bool? isThere = null)
{
    private const string Question = "SELECT CAST(COALESCE(OBJECTPROPERTYEX(OBJECT_ID(N'TicketTexts'), N'TableHasActiveFulltextIndex'), 0) AS int) AS [Value]";

    public async ValueTask<bool> IsThereAsync(HelpDeskDbContext db, CancellationToken cancellationToken) =>
        isThere ??= await db.Database.SqlQueryRaw<int>(Question).SumAsync(cancellationToken) == 1;
}
