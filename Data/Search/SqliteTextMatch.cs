using System.Globalization;

namespace IndupalBot.Data.Search;

/// <summary>SQLite's FTS5. The words hold letters and digits only and stand in quotes, so an expression is never malformed.</summary>
internal sealed class SqliteTextMatch(HelpDeskDbContext db) : TextMatch
{
    private const string Heading = "{Number Subject Requester}";
    private const string Public = "{Number Subject Requester Words}";
    private const string All = "{Number Subject Requester Words Notes}";

    public override IQueryable<long> InHeading(SearchWords words, SearchReader reader)
    {
        var heading = Within(Heading, words);
        return Matching(reader.IsOfTheDesk ? heading : $"{Own(reader)} AND {heading}");
    }

    public override IQueryable<long> Elsewhere(SearchWords words, SearchReader reader)
    {
        var readable = reader.IsOfTheDesk
            ? $"({Within(Public, words)} OR ({Within(All, words)} NOT {Own(reader)}))"
            : $"({Own(reader)} AND {Within(Public, words)})";
        return Matching($"{readable} NOT {Within(Heading, words)}");
    }

    private static string Within(string columns, SearchWords words) => $"({columns} : ({Expression(words)}))";

    private static string Own(SearchReader reader) => string.Create(CultureInfo.InvariantCulture, $"(RequesterId : \"{reader.PersonId}\")");

    private static string Expression(SearchWords words) =>
        string.Join(" AND ", words.All.Select((word, place) => $"\"{word}\"{(words.IsBeginning(place) ? "*" : null)}"));

    private IQueryable<long> Matching(string expression) => db.TicketSearch.Where(row => row.Match == expression).Select(row => row.TicketId);
}
