namespace IndupalBot.Data.Search;

/// <summary>Where no full-text search is installed: parts of words are found too, and every row is looked through.</summary>
internal sealed class PlainTextMatch(HelpDeskDbContext db) : TextMatch
{
    public override IQueryable<long> InHeading(SearchWords words, SearchReader reader) => Headed(words, reader).Select(text => text.TicketId);

    public override IQueryable<long> Elsewhere(SearchWords words, SearchReader reader)
    {
        var texts = Readable.By(reader, db.TicketTexts);
        foreach (var word in words.All)
        {
            texts = texts.Where(text =>
                text.Number.Contains(word) || text.Subject.Contains(word) || text.Requester.Contains(word) || text.Words.Contains(word)
                || (reader.IsOfTheDesk && text.RequesterId != reader.PersonId && text.Notes.Contains(word)));
        }

        var headed = Headed(words, reader);
        return texts.Where(text => !headed.Any(other => other.TicketId == text.TicketId)).Select(text => text.TicketId);
    }

    private IQueryable<TicketText> Headed(SearchWords words, SearchReader reader)
    {
        var texts = Readable.By(reader, db.TicketTexts);
        foreach (var word in words.All)
        {
            texts = texts.Where(text => text.Number.Contains(word) || text.Subject.Contains(word) || text.Requester.Contains(word));
        }

        return texts;
    }
}
