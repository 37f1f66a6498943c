using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Data.Search;

/// <summary>SQL Server's full-text search. A word may be in any column, so each is asked for by itself.</summary>
internal sealed class SqlServerTextMatch(HelpDeskDbContext db) : TextMatch
{
    public override IQueryable<long> InHeading(SearchWords words, SearchReader reader) => Headed(words, reader).Select(text => text.TicketId);

    public override IQueryable<long> Elsewhere(SearchWords words, SearchReader reader)
    {
        var texts = Readable.By(reader, db.TicketTexts);
        foreach (var word in Terms(words))
        {
            texts = texts.Where(text =>
                EF.Functions.Contains(text.Number, word) || EF.Functions.Contains(text.Subject, word) || EF.Functions.Contains(text.Requester, word)
                || EF.Functions.Contains(text.Words, word)
                || (reader.IsOfTheDesk && text.RequesterId != reader.PersonId && EF.Functions.Contains(text.Notes, word)));
        }

        var headed = Headed(words, reader);
        return texts.Where(text => !headed.Any(other => other.TicketId == text.TicketId)).Select(text => text.TicketId);
    }

    private IQueryable<TicketText> Headed(SearchWords words, SearchReader reader)
    {
        var texts = Readable.By(reader, db.TicketTexts);
        foreach (var word in Terms(words))
        {
            texts = texts.Where(text => EF.Functions.Contains(text.Number, word) || EF.Functions.Contains(text.Subject, word) || EF.Functions.Contains(text.Requester, word));
        }

        return texts;
    }

    private static IEnumerable<string> Terms(SearchWords words) =>
        words.All.Select((word, place) => words.IsBeginning(place) ? $"\"{word}*\"" : $"\"{word}\"");
}
